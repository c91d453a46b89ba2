import { fieldLabel } from '../../../lib/alerts/labels';
import type { Kind, Sides, Stage } from '../../../lib/model/vocabularies';
import { useReading } from '../reading';
import { changeParams } from '../route';
import type { Facet } from './facets';

/** The values of a facet with how many events each would leave; pressing one narrows, pressing it again widens. */
export function FacetList({
  facet,
  values,
  chosen,
}: {
  facet: Facet;
  values: [string, number][];
  chosen: string | undefined;
}) {
  const { words, language, book } = useReading();
  const name = (value: string): string => {
    if (facet === 'field') return fieldLabel(value, language);
    if (facet === 'kind') return words.kind[value as Kind];
    if (facet === 'stage') return words.stage[value as Stage];
    if (facet === 'side') return words.sidesShort[value as Sides];
    if (facet === 'actor') return book.country[value] ?? value;
    return words.severity(Number(value));
  };
  if (values.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend>{words.filters[facet]}</legend>
      {values.slice(0, 12).map(([value, n]) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => changeParams({ [facet]: chosen === value ? undefined : value })}
        >
          <span>{name(value)}</span>
          <span class="count">{n}</span>
        </button>
      ))}
    </fieldset>
  );
}
