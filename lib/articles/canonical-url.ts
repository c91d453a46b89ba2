// Written in lib/net, because the identity of a feed's entries rests on it as well.
export { canonicalUrl } from '../net/canonical-url';
