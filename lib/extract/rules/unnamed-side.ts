import type { ArticleView, SentenceView } from '../article-view';
import type { Draft } from '../rule';

/** 協議の枠組みも立ち上げる, 핫라인을 설치한다: with nobody named, what takes two is of both. */
const BODY =
  /(?:協議(?:の枠組み|体|会)|対話|作業部会|作業チーム|共同委員会?|連絡網|ホットライン|直通電話)[^、。]{0,14}(?:設け|設置|立ち上げ|新設|発足|始め|開設|つく|作)|(?:협의체|협의회|대화체?|실무그룹|작업반|공동위원?회?|연락망|핫라인|직통전화)\S{0,2} (?:\S{1,8} ){0,2}(?:설치|신설|출범|꾸리|만들|가동|개설|띄우)/u;
export const isBodyOfBoth = (
  { text, names, people }: SentenceView,
  { language }: ArticleView,
  before: readonly Draft[],
): boolean =>
  language !== 'en' &&
  people.length === 0 &&
  names.every((n) => n.value.type === 'place') &&
  BODY.test(text) &&
  before.some((d) => d.context === 'news' && ['JP', 'KR'].every((c) => d.actors.includes(c)));

/** 韓国を再び加える政令が施行された, 韓国人専用のレーンが設けられた: the one who is named is whom it is done to. */
const DONE_TO =
  /^(?:を|[을를] |人?(?:観光客|旅行者|留学生|労働者)?(?:専用|向け|を対象|が対象|に対する|のための?|の(?:査証|ビザ|入国|短期|滞在|受け入れ)))/u;
export const isDoneTo = ({ names, people, text }: SentenceView): boolean =>
  people.length === 0 &&
  names.filter((n) => n.value.type !== 'place').every((n) => DONE_TO.test(text.slice(n.end, n.end + 12)));
