import { frame } from './spanish/frame.ts'
import { keys } from './spanish/keys.ts'
import { promises } from './spanish/promises.ts'
import { queue } from './spanish/queue.ts'
import { rooms } from './spanish/rooms.ts'
import { signIn } from './spanish/sign-in.ts'
import { times } from './spanish/times.ts'
import type { Words } from './words.ts'

export const spanish: Words = { language: 'es', frame, keys, promises, queue, rooms, signIn, times }
