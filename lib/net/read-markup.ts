import { Tokenizer } from 'htmlparser2';

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

const nothing = (): undefined => undefined;
const IGNORED: Callbacks = {
  ontext: nothing,
  ontextentity: nothing,
  onopentagname: nothing,
  onopentagend: nothing,
  onselfclosingtag: nothing,
  onclosetag: nothing,
  onattribname: nothing,
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onprocessinginstruction: nothing,
  onend: nothing,
};

/**
 * Reads HTML or XML token by token, in linear time and with no tree, and calls back with the offsets of what is asked for.
 * Entities in text and attributes come as code points.
 */
export function readMarkup(input: string, wanted: Partial<Callbacks>, options: { xml?: boolean } = {}): void {
  const tokenizer = new Tokenizer({ xmlMode: options.xml === true, decodeEntities: true }, { ...IGNORED, ...wanted });
  tokenizer.write(input);
  tokenizer.end();
}
