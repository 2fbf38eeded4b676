// Files of JSON, as most of the peers load them.
export const toFile = (data) => new TextEncoder().encode(JSON.stringify(data))
export const fromFile = (bytes) => JSON.parse(new TextDecoder().decode(bytes))
