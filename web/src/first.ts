/** Runs before the page is painted, so that neither theme nor language flickers. */
import { chosenLanguage } from './language';
import { applyTheme, storedTheme } from './theme';

applyTheme(storedTheme());
document.documentElement.lang = chosenLanguage();
