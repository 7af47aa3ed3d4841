/**
 * Every word of the desk in English, one file for each part. The other languages are typed after these, so a missing word
 * does not compile. Voice: plain, warm, short; exact times; no blame; what to do, not only what is wrong.
 */
import { frame } from './english/frame.ts'
import { keys } from './english/keys.ts'
import { promises } from './english/promises.ts'
import { queue } from './english/queue.ts'
import { rooms } from './english/rooms.ts'
import { signIn } from './english/sign-in.ts'
import { times } from './english/times.ts'

export const english = { language: 'en' as const, frame, keys, promises, queue, rooms, signIn, times }
