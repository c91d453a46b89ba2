import { isOneOfTwo } from '../model/the-two';
import { isActing, isForeignPair, isGovernment, isOf, isParty, type NamedText, ofThird } from './parties-named';
import { ALONE, BETWEEN, namesMatter, OF_JAPAN, OFFICIAL, PASTIME } from './topic-words';

/** Young Koreans will get more visas. The Japanese Embassy ...: each side in sentences of public affairs of its own. */
export function isThroughout({ text, language, names, sentences }: NamedText): boolean {
  const third = names.filter((n) => n.value.countries.length > 0 && !n.value.countries.some(isOneOfTwo));
  if (third.length > 3 || PASTIME[language].all(text).length >= 3) return false;
  const sides = { KR: 0, JP: 0 };
  let official = 0;
  for (const { start, end } of sentences) {
    const inside = names.filter((n) => n.start >= start && n.end <= end && isParty(n));
    if (inside.length === 0) continue;
    for (const side of ['KR', 'JP'] as const) if (inside.some((n) => isOf(n, side))) sides[side] += 1;
    if (OFFICIAL[language].test(text.slice(start, end))) official += 1;
  }
  return sides.KR >= 2 && sides.JP >= 2 && official >= 3;
}

/** A ministry in one sentence of the lead, the other side's answer in the next (総務省は ... 韓国外交部は ...). */
export function leadActors({ names, sentences }: NamedText): string[] | undefined {
  const end = sentences[Math.min(3, sentences.length - 1)]?.end ?? 0;
  const lead = names.filter((n) => n.start < end);
  if (lead.some(isForeignPair)) return undefined;
  const korea = lead.find((n) => isActing(n) && isOf(n, 'KR'));
  const japan = lead.find((n) => isActing(n) && isOf(n, 'JP'));
  return korea && japan ? [korea.term, japan.term] : undefined;
}

/** 정부가 사도광산 추도식에 참석하지 않았다: one side acts, in the lead, on what can only be with the other. */
export function aloneInLead({ text, language, names, sentences }: NamedText): string[] | undefined {
  if (names.some(ofThird)) return undefined;
  for (const { start, end } of sentences.slice(0, 2)) {
    const said = text.slice(start, end);
    const inside = names.filter((n) => n.start >= start && n.end <= end && isParty(n));
    const matter = ALONE[language].exec(said)?.[0];
    if (matter && inside[0]) return [matter, inside[0].term];
    // 사도광산 추도식 3년 연속 불참: what Korean newsrooms need not say of whom
    const official = language === 'ko' && matter ? OFFICIAL.ko.exec(said)?.[0] : undefined;
    if (matter && official) return [matter, official];
    // 韓国政府は閣僚の靖国神社参拝に遺憾を表明した
    const theirs = OF_JAPAN[language].exec(said)?.[0];
    // 韓国、教科書検定に「強い遺憾」: a headline has governments by their countries
    const korea = inside.find(
      (n) => isOf(n, 'KR') && (isGovernment(n) || (n.start === start && /^、/u.test(text.slice(n.end)))),
    );
    if (theirs && korea) return [theirs, korea.term];
  }
  return undefined;
}

/** Japan will release treated water. South Korean experts will be there: each side in a sentence of its own, on a matter between the two. */
export function acrossLead({ text, names, sentences }: NamedText): string[] | undefined {
  const lead = sentences.slice(0, 4);
  const end = lead.at(-1)?.end ?? 0;
  const inside = names.filter((n) => n.end <= end);
  if (inside.some(ofThird)) return undefined;
  if (PASTIME.en.all(text).length >= 2) return undefined;
  const korea = inside.find((n) => isOf(n, 'KR') && isParty(n));
  const japan = inside.find((n) => isOf(n, 'JP') && isParty(n));
  const said = text.slice(0, end);
  const matter =
    BETWEEN.en.exec(said)?.[0] ?? ALONE.en.exec(said)?.[0] ?? (namesMatter(said, 'en') ? 'matter' : undefined);
  const official = OFFICIAL.en.exec(said)?.[0] ?? inside.find(isActing)?.term;
  return korea && japan && matter && official ? [korea.term, japan.term] : undefined;
}
