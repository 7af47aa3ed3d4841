import { bareYoga } from '../floors/bare-yoga.ts'
import { runFloor } from '../floors/run-floor.ts'

await runFloor(bareYoga)
