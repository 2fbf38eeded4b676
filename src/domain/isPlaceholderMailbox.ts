/** Names that nobody can own, so that no message to them arrives (RFC 2606). */
const RESERVED = /[@.](?:example|test|invalid|localhost|example\.(?:com|net|org))$/i

/** Does this address only stand in for one that is still to come? */
export function isPlaceholderMailbox(mailbox: string): boolean {
  return RESERVED.test(mailbox)
}
