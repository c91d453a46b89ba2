import type { Language } from '../model/vocabularies';
import { everyMatch } from './cue';
import type { Edit } from './edits';
import { repairGlue } from './repair-glue';

/** 했다.이어: a Korean sentence that lost the space after its stop. */
const KOREAN_STOP = /[다요죠까음함됨]\.(?=[가-힣A-Z(<[▲△■□○●▶])/gu;

/** on June 29.The ministers, (GSOMIA).Seoul */
const AFTER_NUMBER = /(?:\d%?|\w\))\.(?=[A-Z][a-z]* )/g;

/** Spaces that feeds and page readers lose, put back. */
export function lostSpaces(text: string, language: Language): Edit[] {
  const put = (at: number): Edit => ({ start: at, end: at, with: ' ' });
  if (language === 'en') {
    const behind = everyMatch(AFTER_NUMBER, text).map(({ 0: stop, index }) => index + stop.length);
    const gaps = [...repairGlue(text), ...behind];
    return gaps.sort((a, b) => a - b).map(put);
  }
  if (language === 'ko') return everyMatch(KOREAN_STOP, text).map(({ index }) => put(index + 2));
  return [];
}
