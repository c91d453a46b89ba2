import type { Word } from './words';

export const isAdverb = (w: Word): boolean => w.kind.isAdverb;
export const isParticiple = (w: Word | undefined): boolean => w?.kind.isParticiple === true;
export const isGerund = (w: Word | undefined): boolean => w?.kind.isGerund === true;
export const isBase = (w: Word | undefined): boolean => w?.kind.isBase === true;
export const isSubject = (w: Word | undefined): boolean => w?.kind.isSubject === true;
export const isObject = (w: Word): boolean => w.kind.isObject;
