declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: unknown);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
