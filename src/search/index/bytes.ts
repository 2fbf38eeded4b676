/** Numbers and texts as bytes: LEB128 variable-length integers (as in Protocol Buffers) and UTF-8. */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** A whole number from 0 to 2^31. */
  number(value: number): this {
    this.#makeRoom(5)
    let rest = value
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
    return this
  }

  raw(bytes: Uint8Array): this {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
    return this
  }

  text(value: string): this {
    const bytes = new TextEncoder().encode(value)
    return this.number(bytes.length).raw(bytes)
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Reads what a `ByteWriter` wrote. Past the end it throws a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #decoder = new TextDecoder()
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++]
      if (byte === undefined) throw new RangeError('The index is incomplete')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.#bytes.length) throw new RangeError('The index is incomplete')
    this.at += length
    return this.#bytes.subarray(this.at - length, this.at)
  }

  text(): string {
    return this.#decoder.decode(this.raw(this.number()))
  }
}
