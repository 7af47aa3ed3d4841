import { bareHttp } from '../floors/bare-http.ts'
import { runFloor } from '../floors/run-floor.ts'

await runFloor(bareHttp)
