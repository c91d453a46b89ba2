import { firstOf } from '../first-of';
import { asAllElse } from './as-all-else';
import { spokenOfTogether } from './couple-parties';
import { journey, journeyOfLeaders } from './journey';
import { leaders, leadersByName, oneLeader, shuttle, summit } from './leaders';
import { namedSides, strangerInCapital, threeSides, withUnknown } from './named-sides';
import type { Finder, Parties } from './parties';
import { lawmakers, leagues, members, row, rowAlone, unions } from './rows';
import { type MeetingPlace, sceneOf } from './scene';
import {
  goesOn,
  lastMeeting,
  ofLastAct,
  sameAsBefore,
  sameRow,
  theirSummit,
  theirTalks,
  theMeeting,
  theyMet,
  twoOfThree,
} from './told-before';
import { visitorMeets } from './visitor-meets';
import { withTheOther } from './with-the-other';

/** In order: the surest signs of who meets come first. */
const FINDERS: readonly Finder[] = [
  unions,
  lawmakers,
  withUnknown,
  theMeeting,
  strangerInCapital,
  spokenOfTogether,
  leadersByName,
  leaders,
  ({ acting, three }) => (acting.stranger && !three ? 'nobody' : undefined),
  summit,
  shuttle,
  row,
  members,
  leagues,
  oneLeader,
  journeyOfLeaders,
  journey,
  twoOfThree,
  lastMeeting,
  threeSides,
  theirTalks,
  namedSides,
  theyMet,
  goesOn,
  theirSummit,
  ({ article, text }) =>
    article.locale.words.bothMinisters.test(text) || article.locale.words.bothSides.test(text)
      ? { kind: 'talks', actors: ['JP', 'KR'], confidence: 0.6 }
      : undefined,
  asAllElse,
  sameAsBefore,
  ofLastAct,
  rowAlone,
  sameRow,
  withTheOther,
  visitorMeets,
];

/** The parties of a meeting, or nothing where it is not one of Korea and Japan. */
export function partiesOf(place: MeetingPlace): Parties | undefined {
  const found = firstOf(FINDERS, sceneOf(place));
  return found === 'nobody' ? undefined : found;
}
