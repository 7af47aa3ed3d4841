/** A stream of server-sent events, read as a client does. */

export interface Event<Data> {
  data?: Data
  errors?: { message: string; extensions?: { code?: string } }[]
}

export interface Followed<Data> {
  status: number
  headers: Headers
  /** Waits for the next state; nothing after `complete`, and an error when it was cut before. */
  next(): Promise<Event<Data> | undefined>
  /** Hangs up. */
  cut(): void
}

export async function follow<Data>(
  url: string,
  body: object,
  headers: Record<string, string>,
): Promise<Followed<Data>> {
  const hangUp = new AbortController()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: hangUp.signal,
  })
  // Taken hold of at once: a body that nobody reads is cancelled when the response is cleared away.
  const texts = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream() as Decoder)
  const events = eventsOf(texts)
  return {
    status: response.status,
    headers: response.headers,
    async next() {
      const { value } = await events.next()
      if (!value) throw new Error('The stream was cut.')
      return value.name === 'complete' ? undefined : JSON.parse(value.data)
    },
    cut: () => hangUp.abort(),
  }
}

type Decoder = ReadableWritablePair<string, Uint8Array>

async function* eventsOf(texts: ReadableStream<string>) {
  let text = ''
  for await (const part of texts) {
    const events = `${text}${part}`.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const [, name] = /^event: (.*)$/m.exec(event) ?? []
      const [, data = ''] = /^data: ?(.*)$/m.exec(event) ?? []
      if (name) yield { name, data }
    }
  }
}
