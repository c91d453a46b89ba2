import { reasonIn } from '../../words/reasons';
import { useReading } from '../reading';

/** Why something was told or was not, in the reader's language where we have the words. */
export function Reason({ why }: { why: string }) {
  const { language } = useReading();
  const { text, lang } = reasonIn(why, language);
  return <span lang={lang}>{text}</span>;
}
