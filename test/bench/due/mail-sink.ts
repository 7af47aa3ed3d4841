/** The least that is a mail server: takes every mail, keeps none, counts them. A process of its own, so that it costs us nothing. */
import { createServer, type Socket } from 'node:net'

let taken = 0

function serve(socket: Socket): void {
  let rest = ''
  let inMessage = false
  const answerLine = (line: string) => {
    if (inMessage) {
      if (line !== '.') return
      inMessage = false
      taken += 1
      socket.write('250 taken\r\n')
    } else if (/^DATA/i.test(line)) {
      inMessage = true
      socket.write('354 go on\r\n')
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else socket.write('250 sink\r\n')
  }
  socket.setEncoding('latin1').on('data', (part: string) => {
    const lines = `${rest}${part}`.split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) answerLine(line)
  })
  socket.on('error', () => {})
  socket.write('220 sink\r\n')
}

const server = createServer(serve).listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') process.send?.({ port: address.port })
})
process.on('message', () => process.send?.({ taken }))
process.on('disconnect', () => process.exit(0))
