import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { WireStep } from './delivery-steps.ts'

/** The wire between a process and its mail server, with an ear on what is said. */
export interface MailGate {
  port: number
  /**
   * Called at each step of each dialogue. While it returns `true`, what has just been said is held back, and so is
   * everything after it on that connection.
   */
  onStep: (step: WireStep) => boolean
  close(): Promise<void>
}

export async function startMailGate(targetPort: number): Promise<MailGate> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1')
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.once('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    listenIn(client, upstream, (step) => gate.onStep(step))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const gate: MailGate = {
    port: (server.address() as AddressInfo).port,
    onStep: () => false,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
  return gate
}

const commands: [RegExp, WireStep][] = [
  [/^EHLO/i, 'connected'],
  [/^MAIL FROM/i, 'sender named'],
  [/^RCPT TO/i, 'recipient named'],
  [/^DATA/i, 'message announced'],
]

/** Commands come one in a line, several at once; a message in several pieces, the last of which ends with a line of one dot. */
function listenIn(client: Socket, upstream: Socket, onStep: (step: WireStep) => boolean): void {
  let phase: 'commands' | 'first of the message' | 'message' | 'answer' = 'commands'
  let tail = ''
  let held = false
  const passOn = (to: Socket, part: Buffer, step?: WireStep) => {
    held ||= step !== undefined && onStep(step)
    if (!held) to.write(part)
  }
  const passCommands = (part: Buffer) => {
    for (const line of part.toString('latin1').match(/.*\r\n/g) ?? []) {
      const [, step] = commands.find(([command]) => command.test(line)) ?? []
      if (step === 'message announced') phase = 'first of the message'
      passOn(upstream, Buffer.from(line, 'latin1'), step)
    }
  }
  const passMessage = (part: Buffer) => {
    const half = phase === 'first of the message' ? Math.floor(part.length / 2) : part.length
    upstream.write(part.subarray(0, half))
    if (half < part.length) passOn(upstream, part.subarray(half), 'half of the message')
    tail = `${tail}${part.toString('latin1')}`.slice(-5)
    phase = tail === '\r\n.\r\n' ? 'answer' : 'message'
  }
  const passAnswer = (part: Buffer) => {
    passOn(client, part, 'the whole message, not answered')
    if (!held) held = onStep('the answer on its way')
    phase = 'commands'
  }
  client.on('data', (part: Buffer) => {
    if (!held) (phase === 'commands' ? passCommands : passMessage)(part)
  })
  upstream.on('data', (part: Buffer) => {
    if (!held) (phase === 'answer' ? passAnswer : (answer: Buffer) => passOn(client, answer))(part)
  })
}
