/** The article a page describes in JSON-LD, as far as it can be told. */
export interface ArticleNode {
  headline?: string;
  datePublished?: string;
  articleBody?: string;
  accessibleForFree?: boolean;
  /** CSS selectors of what is behind the paywall. */
  paywalled: string[];
}

type Json = Record<string, unknown>;

/** The first article among a page's JSON-LD blocks; broken blocks are mended or passed over. */
export function readJsonLd(blocks: readonly string[]): ArticleNode | undefined {
  for (const block of blocks) {
    const node = findArticle(parseLoosely(block), 0);
    if (!node) continue;
    const headline = string(node.headline) ?? string(node.name);
    const datePublished = string(node.datePublished);
    const articleBody = string(node.articleBody);
    const free = accessible(node.isAccessibleForFree);
    return {
      ...(headline && { headline }),
      ...(datePublished && { datePublished }),
      ...(articleBody && { articleBody }),
      ...(free !== undefined && { accessibleForFree: free }),
      paywalled: closedParts(node.hasPart),
    };
  }
  return undefined;
}

function parseLoosely(block: string): unknown {
  const plain = block.replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '').replace(/[\u0000-\u001f]+/g, ' ');
  for (const text of [plain, plain.replace(/,\s*(?=[}\]])/g, '').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, more forgiving reading.
    }
  }
  return undefined;
}

/** Down through arrays, @graph and mainEntity; any type that ends in Article counts (ReportageNewsArticle). */
function findArticle(value: unknown, depth: number): Json | undefined {
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) {
    const types = [(value as Json)['@type']].flat();
    if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type)))
      return value as Json;
  }
  const inner = Array.isArray(value) ? value : [(value as Json)['@graph'], (value as Json).mainEntity];
  for (const part of inner) {
    const found = findArticle(part, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function closedParts(parts: unknown): string[] {
  const selectors: string[] = [];
  for (const part of [parts].flat()) {
    if (typeof part !== 'object' || part === null) continue;
    const { cssSelector, isAccessibleForFree } = part as Json;
    if (accessible(isAccessibleForFree) === false) {
      selectors.push(...[cssSelector].flat().filter((selector): selector is string => typeof selector === 'string'));
    }
  }
  return selectors.slice(0, 20);
}

/** Publishers write false, "False" and "false". */
function accessible(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return /false/i.test(value) ? false : /true/i.test(value) ? true : undefined;
}

function string(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
