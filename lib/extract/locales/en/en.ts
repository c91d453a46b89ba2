import type { Span } from '../../../text/span';
import type { Locale } from '../../locale';
import { EN_ACTIONS, EN_INSTRUMENTS } from './acts';
import { englishClauses } from './clauses';
import { freeSubject } from './free-subject';
import { EN_ORDINALS, EN_QUANTITIES } from './numbers';
import { englishPredicate } from './predicate';

export const EN: Locale = {
  language: 'en',
  clauses: englishClauses,
  predicate: englishPredicate,
  freeSubject,
  actions: EN_ACTIONS,
  instruments: EN_INSTRUMENTS,
  meetings: [
    {
      level: 'summit',
      pattern:
        /(?<![a-z])(?:summits?(?! of (?:the )?(?:mountain|hill))(?: talks| meetings?)?|leaders' (?:meeting|talks)|(?:trilateral|three-way) talks)(?![a-z])/gi,
    },
    {
      level: 'any',
      pattern:
        /(?<![a-z])(?:met(?! (?:by|all|the (?:criteria|standard|deadline)))|meets?|meeting|talks|sat down|spoke(?: \w+)? (?:by|on|over) (?:the )?(?:tele)?phone|speak by phone|phone (?:talks|call|conversation)|telephone (?:talks|call|conversation)|conversation|dialogue|consultations|convened|ministerial|(?:next|first|second|third) (?:round|session))(?![a-z])/gi,
    },
    {
      level: 'visit',
      pattern:
        /(?<![a-z])(?:visit(?:s|ing)? (?:to )?(?:South Korea|Korea|Japan|Seoul|Tokyo|Busan|Jeju|Gyeongju|Nara)|trip to (?:South Korea|Korea|Japan|Seoul|Tokyo)|(?:Seoul|Tokyo|Korea|Japan) visit)(?![a-z])/gi,
    },
  ],
  quantities: EN_QUANTITIES,
  ordinals: EN_ORDINALS,
  bothSides:
    /(?<![a-z])(?:the two (?:sides|countries|governments|nations|neighbou?rs|navies|ministries)|both (?:sides|countries|governments|nations)|the sides|(?:South )?Korea and Japan|Japan and (?:South )?Korea|Seoul and Tokyo|Tokyo and Seoul|between the two|bilateral)(?![a-z])|^[,\s]*(?:and\s)?(?:an?|the|their) joint (?=search|drill|exercise|training|naval|committee|project)/i,
  bothLeaders:
    /(?<![a-z])(?:the two leaders|both leaders|the leaders of (?:the two|South Korea and Japan|Korea and Japan|Japan and)|(?:Korean|Japanese) and (?:Korean|Japanese|South Korean) leaders|the two(?= (?:last |held|had|met|agreed|also|discussed|leaders))|the pair)(?![a-z])/i,
  bothMinisters:
    /(?<![a-z])(?:(?:the (?:two )?|their (?:foreign |defen[cs]e |finance )|both )ministers|ministers of (?:South )?(?:Korea|Japan) and|the two (?:top diplomats|(?:defen[cs]e )?chiefs))(?![a-z])/i,
  offices: [
    [/foreign ministers?|top diplomats/i, 'foreign-ministers-talks'],
    [/defen[cs]e (?:ministers?|chiefs?)/i, 'defence-ministers-talks'],
    [/finance (?:ministers?|chiefs?)/i, 'finance-dialogue'],
  ],
  officials:
    /(?<![a-z])(?:director[- ]general|vice[- ](?:foreign )?minister(?:s|ial)?|working-level|senior officials|deputy|lawmakers|parliamentarians)/i,
  target:
    /(?<![a-z])(?:aim(?:s|ed|ing)? (?:for|at|to)|target(?:s|ed|ing)?|goal|on track to|expected to (?:exceed|top|surpass|reach)|(?:set|forecast|projected|estimated|predicted|likely|seen) to (?:exceed|top|surpass|reach|hit)|expects? [^.]{0,70}? to (?:exceed|top|surpass|reach))(?![a-z])/i,
  recap:
    /(?:^|[\s,])(?:previously|at the time|back then|in the past|dates from|dates back|go(?:es)? back to)(?=[\s,.])/i,
  isSaying: (sentence: string, date: Span): boolean => {
    const before = sentence.slice(Math.max(0, date.start - 70), date.start);
    const after = sentence.slice(date.end);
    if (
      /(?<![a-z])(?:said|says|told(?:\s[A-Za-z]+){1,3}|announced|reported|stated|according to [^,.]{0,40}|confirmed|quoted)\s(?:late |early )?(?:on\s|in a statement on\s)?$/i.test(
        before,
      )
    )
      return true;
    // The Nikkei said on Tuesday that ...; Citing Kyodo on Thursday
    if (/(?<![a-z])(?:citing|according to)\s[^,.]{1,30}\s(?:on\s)?$/i.test(before)) return true;
    return /^(?:'s)?\s(?:news )?(?:briefing|press conference|statement|report)(?![a-z])/i.test(after);
  },
  isEmbeddedDate: (_sentence: string, _date: Span, _predicate: Span): boolean => false,
  isSubject: (sentence: string, name: Span, predicate: Span): boolean => {
    if (name.start > predicate.start) return false;
    // between South Korea and the verb nothing but its own words: no `with`, `of`, `against` before it
    return !/(?<![a-z])(?:with|of|against|from|on|in|to|by|for|at|near|toward)\s(?:the\s|its\s|new\s|former\s)?$/i.test(
      sentence.slice(Math.max(0, name.start - 16), name.start),
    );
  },
  willAgree: /(?<![a-z])(?:to|will|would|and|also) agree (?:on|to)(?![a-z])/i,
  remote: /(?<![a-z])(?:phone|telephone|by video|virtual(?:ly)?|online|call)(?![a-z])/i,
  signing: /(?<![a-z])(?:sign|conclude|adopt|issue|exchange)(?![a-z])/i,
  nextMeeting:
    /(?<![a-z])(?:next|(?:a|the) (?:second|third|fourth|fifth|\d{1,2}th)) (?:\w+ )?(?:round|meeting|session|dialogue|talks|summit)(?![a-z])/i,
  plainAct:
    /(?<![a-z])(?:(?:ceremony|memorial service|service|event) (?:was )?(?:took place|held|went ahead)|paid (?:\S+ )?(?:respects|homage)|ordered|instructed|administrative guidance|(?:sent|made|sends) (?:a |an )?(?:ritual |masakaki )?offering)(?![a-z])/i,
  effective:
    /(?<![a-z])(?:(?:take|go|come|enter|goes|takes|comes) (?:into )?(?:effect|force)|effective (?:from|on)|as of|starting|beginning)(?![a-z])/i,
  sidelines: /(?<![a-z])(?:sidelines|margins|fringes)(?![a-z])/i,
  anaphor:
    /(?<![a-z])(?:the (?:pact|deal|agreement|swap|line|facility|event|ban|curbs|program(?:me)?|route|body|committee|ceremony|plan|arrangement|accord|system|release|list|issue)|it|this|these|they)(?![a-z])/i,
};
