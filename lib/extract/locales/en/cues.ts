import file from '../../../../data/cues/en.json' with { type: 'json' };
import { type CueFile, createCueTables } from '../../cue-tables';

export const EN_FILE = file as CueFile;
export const EN_CUES = createCueTables(EN_FILE, 'en');
