import type { Language } from '../../model/vocabularies';
import type { ActClause } from './act-clause';

/** To stay in touch, to coordinate closely, to deepen cooperation: what every meeting agrees on. */
const AFFIRMED: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:clos(?:e|ely|er) (?:[a-z-]+ ){0,3}(?:coordinat|communicat|cooperat|contact|consult|cooperation|touch|together)|(?:work|working) (?:closely |more closely )?together|agreed to (?:cooperate|coordinate|work together)(?! by)|(?:continu|maintain|keep|strengthen|deepen|enhanc|bolster|boost|reinforc)\w* (?:[a-z-]+ ){0,3}(?:coordination|communication|cooperation|contact|consultations?|ties|partnership))/i,
  ko: /(?:긴밀히|긴밀하게|긴밀한|지속적으로|계속해서) ?(?:[가-힣]{1,6} ){0,2}(?:소통|협의|협력|공조|연대|연락)|(?:공조|소통|협력|연대|의사소통)[을를]?\s?(?:계속|더욱|한층)?\s?(?:이어|유지|강화|지속|굳건|공고|심화|다지|다져)|(?:위해|위한|관련해|대해)(?: 서로| 함께)? (?:적극 )?협력(?:하|해 나가)기로/u,
  ja: /緊密[にな][^、。]{0,12}(?:連携|意思疎通|協力|協議|連絡)|(?:連携|意思疎通|連帯|協力)を?、?(?:さらに|一層|引き続き)?(?:続け|図|強化|強め|深め|維持|確認|継続|密に)|で(?:互いに)?協力する(?:こと|方針)[でを]/u,
};

/** Whether what was agreed is no more than to go on well together: it is told, and nobody needs to be woken for it. */
export const onlyAffirms = ({ article, mode, action, instrument, text }: ActClause): boolean =>
  (mode === 'agree' || mode === 'keep' || mode === 'plan') &&
  action === undefined &&
  instrument === undefined &&
  AFFIRMED[article.language].test(text);
