import type { Action, Instrument, Language, Status } from '../model/vocabularies';
import { type Cue, createCue } from '../text/cue';
import type { Mode } from './clause';

/** A file of `data/cues` as it is written: see docs/adding.md. */
export interface CueFile {
  modes: readonly { mode: Mode; where?: 'anywhere' | 'end'; words: readonly string[] }[];
  actions: readonly { action: Action; status?: Status; words: readonly string[] }[];
  instruments: readonly { instrument: Instrument; words: readonly string[] }[];
  meetings: readonly { level: MeetingLevel; words: readonly string[] }[];
  offices: readonly { topic: string; words: readonly string[] }[];
  /** English: what opens a clause of its own, `..., signing a memorandum`. */
  participles?: readonly { mode: Mode; words: readonly string[] }[];
  /** English: verbs that go on a list (`to expand ..., hold ...`), and who acts for himself or for a state. */
  lists?: Readonly<Record<'infinitive' | 'private' | 'official', readonly string[]>>;
  words: Readonly<Record<WordName, readonly string[]>>;
}

/** `summit` names leaders by itself; `any` takes the level of who meets; `visit` is a leader's journey, as long as it is not over. */
export type MeetingLevel = 'summit' | 'any' | 'visit';

/** Lists of words that rules ask for by name. */
export const WORD_NAMES = [
  /** the two sides, 양국, 両政府: both countries act. */
  'bothSides',
  /** the two leaders, 두 정상, 両首脳. */
  'bothLeaders',
  /** the two ministers, 두 장관, 両外相. */
  'bothMinisters',
  /** Officials below ministers: 국장급, 局長級, director-general. */
  'officials',
  /** What tells a target from a statistic. */
  'target',
  /** Calls a number a goal in so many words: 목표, 目標, target. */
  'goal',
  /** What tells history in a whole sentence: 앞서, 당시, previously. */
  'recap',
  /** By phone or video: a meeting without a place. */
  'remote',
  /** Bound to agree: an accord to come that has no name yet. */
  'willAgree',
  /** Signing or issuing: with `plan` before it, an instrument to come. */
  'signing',
  /** The next round: both sides of the meeting told before. */
  'nextMeeting',
  /** Acts that no action word names, yet something was done: a ceremony held, an order given. */
  'plainAct',
  /** From when it applies: 시행, 発効, takes effect. */
  'effective',
  /** On the sidelines of the meeting told before. */
  'sidelines',
  /** What refers back to what the last sentence was about: the pact, 협정은, 同協定. */
  'anaphor',
  /** What a demand that leans on the sentence before asks for: 적절한 대응, 是正. */
  'answer',
  /** Taking part in what was agreed on. */
  'attend',
  /** Verbs of speaking about something: nothing changes by them. */
  'talkedOf',
  /** 参拝したとの報道: the act stands in what was reported. */
  'reportedOf',
  /** Offices of state. */
  'office',
  /** To talk about it is no act. */
  'talk',
  /** An envoy is called in. */
  'summon',
  /** A row of meetings brought back or begun. */
  'revive',
  /** Words of agreeing, as against one side's decision. */
  'accord',
  /** The end of a pact stopped: 종료 통보의 효력 정지. */
  'reversal',
  /** The three countries told of before. */
  'three',
  'threeWay',
  /** The three written on to a title: 한중일 재무장관. */
  'threeTitles',
  'first',
  /** Offices whose talks belong to the diplomats. */
  'diplomats',
  /** Titles of both sides together. */
  'together',
  /** What ties a sentence to the news of today. */
  'now',
  /** Copyright lines, captions, lists of related articles. */
  'boilerplate',
] as const;
export type WordName = (typeof WORD_NAMES)[number];

export interface ModeCue {
  mode: Mode;
  /** Korean and Japanese: decides wherever it stands, or at the end of the clause alone. */
  where?: 'anywhere' | 'end';
  cue: Cue;
}

export interface ActionCue {
  action: Action;
  /** Where the words turn the act round, the status it comes to: to suspend a pact's end is to keep it in force. */
  status?: Status;
  cue: Cue;
}

/** The words of one language. The order of a table is its priority. */
export interface CueTables {
  modes: readonly ModeCue[];
  actions: readonly ActionCue[];
  instruments: readonly { instrument: Instrument; cue: Cue }[];
  meetings: readonly { level: MeetingLevel; cue: Cue }[];
  /** Titles that tell which row a meeting belongs to. */
  offices: readonly { topic: string; cue: Cue }[];
  words: Readonly<Record<WordName, Cue>>;
}

export function createCueTables(file: CueFile, language: Language): CueTables {
  const withCue = <T extends { words: readonly string[] }>({ words, ...rest }: T) => ({
    ...rest,
    cue: createCue(words, language),
  });
  return {
    modes: file.modes.map(withCue),
    actions: file.actions.map(withCue),
    instruments: file.instruments.map(withCue),
    meetings: file.meetings.map(withCue),
    offices: file.offices.map(withCue),
    words: Object.fromEntries(
      WORD_NAMES.map((name) => [name, createCue(file.words[name], language)]),
    ) as CueTables['words'],
  };
}
