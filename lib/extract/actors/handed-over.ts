import { isOneOfTwo, type OneOfTwo } from '../../model/the-two';
import type { NameMatch } from '../../relevance/names';
import type { Predicate } from '../locale';

/** Who hands over, where the clause tells of it from the other end: by whom it was received, to whom it was given. */
export function handingOver(
  text: string,
  names: readonly NameMatch[],
  predicate: Predicate,
  language: 'ko' | 'ja',
): string | undefined {
  const giver = language === 'ko' ? giverOf(text, names, predicate) : receivedFrom(text, names, predicate);
  if (giver) return giver;
  const receiver = receiverOf(text, names, predicate);
  return receiver && (receiver === 'KR' ? 'JP' : 'KR');
}

const FROM = /^(?:\s?(?:측|정부))?(?:으로부터|로부터|에게서|에서)\s/u;
/** 일본으로부터 명부를 넘겨받았다 */
function giverOf(text: string, names: readonly NameMatch[], { start, end }: Predicate): string | undefined {
  if (!/[가-힣]받[았는고을]/u.test(text.slice(start, end + 2))) return undefined;
  const countries = names.find((n) => FROM.test(text.slice(n.end, n.end + 10)))?.value.countries ?? [];
  return countries.length === 1 ? countries[0] : undefined;
}

/** 日本側から名簿の提供を受けた, 財団から判決金を受け取った */
function receivedFrom(text: string, names: readonly NameMatch[], { start, end }: Predicate): string | undefined {
  if (!RECEIVED.test(text.slice(Math.max(0, start - 8), end + 6))) return undefined;
  const name = names.find((n) => n.end <= start && FROM_JA.test(text.slice(n.end, n.end + 14)));
  const countries = name?.value.countries ?? [];
  return countries.length === 1 ? countries[0] : undefined;
}
const RECEIVED = /を受け(?:た|取|る|まし)|受け取[っりる]|受領し/u;
const FROM_JA = /^(?:政府|側|当局|政府?傘下の財団)?(?:から|より)/u;

/** 日本政府によって優遇国から除外された, 韓国で10日、輸入が解禁された: the agent of a passive. */
export function agentOf(text: string, names: readonly NameMatch[], predicate: Predicate): string | undefined {
  if (!/[さらかたなまわ]れ|られ/u.test(text.slice(Math.max(0, predicate.start - 6), predicate.end + 2)))
    return undefined;
  const name = names.find(
    (n) => n.value.countries.length === 1 && n.end < predicate.start && AGENT.test(text.slice(n.end, n.end + 12)),
  );
  const [country] = name?.value.countries ?? [];
  return isOneOfTwo(country) ? country : undefined;
}
const AGENT =
  /^(?:政府|側|当局)?(?:によって|により|から(?=(?:[^、。はが]{0,8}を?)?(?:求め|要請|打診|提案|抗議|要求)))(?!、?\d)|^で(?:は|も)?(?:\d{1,2}日)?、[^、。がは]{2,20}が/u;

const PASSIVE = /[さら]れ|[되됐된돼]|[넘건][겨네][졌진]/u;
const RECEIVES = /^(?:政府|側|当局)?に(?![よ対つ関])|^\s?(?:정부|측|당국)?(?:에|에게)\s/u;
/** 遺骨が韓国政府に引き渡された, 한국 정부에 전달됐다 */
function receiverOf(text: string, names: readonly NameMatch[], predicate: Predicate): OneOfTwo | undefined {
  if (predicate.act?.action !== 'release' || !PASSIVE.test(text.slice(predicate.act.start, predicate.end + 2)))
    return undefined;
  const name = names.find(
    (n) => n.value.countries.length === 1 && RECEIVES.test(text.slice(n.end, n.end + 10)) && n.end < predicate.start,
  );
  const [country] = name?.value.countries ?? [];
  return isOneOfTwo(country) ? country : undefined;
}
