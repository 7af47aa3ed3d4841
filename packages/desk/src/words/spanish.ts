import { frame } from './spanish/frame.ts'
import { keys } from './spanish/keys.ts'
import { rooms } from './spanish/rooms.ts'
import { signIn } from './spanish/sign-in.ts'
import type { Words } from './words.ts'

export const spanish: Words = { language: 'es', frame, keys, rooms, signIn }
