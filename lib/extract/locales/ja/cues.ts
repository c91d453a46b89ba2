import file from '../../../../data/cues/ja.json' with { type: 'json' };
import { type CueFile, createCueTables } from '../../cue-tables';

export const JA_CUES = createCueTables(file as CueFile, 'ja');
