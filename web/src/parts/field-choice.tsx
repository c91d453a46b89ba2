import { fieldLabel } from '../../../lib/alerts/labels';
import { FIELDS } from '../fields';
import { useReading } from '../reading';
import { Choice } from './choice';

/** The filter by field: all of them, or one. */
export function FieldChoice({ value }: { value: string }) {
  const { words, language } = useReading();
  const options = [['', words.all], ...FIELDS.map((f) => [f, fieldLabel(f, language)] as const)] as const;
  return <Choice name="field" label={words.filters.field} value={value} options={options} />;
}
