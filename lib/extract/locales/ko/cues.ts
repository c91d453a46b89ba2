import file from '../../../../data/cues/ko.json' with { type: 'json' };
import { type CueFile, createCueTables } from '../../cue-tables';

export const KO_CUES = createCueTables(file as CueFile, 'ko');
