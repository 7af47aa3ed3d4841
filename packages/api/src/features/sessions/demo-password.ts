/** The people of the demo can be signed in as by everybody who reads this. Never outside of it: see `sign-in.ts`. */
import type { Platform } from '../../platform.ts'
import { peopleOf } from '../staff/store.ts'
import { setPassword } from './store.ts'

/** `demoPassword`, stretched once and for all, so that the demo starts at once. */
const hash = 'scrypt$65536$8$2$xKJsNbhr0b_BatoMCPF1Vw$O4lOZ0bawY_xN_SxHaXmBtSGzbD2OXnLVuJB7hMicm0'

/** Gives everybody of the demo's store the password that its greeting tells. */
export async function giveDemoPassword({ database, now }: Platform, storeId: string): Promise<void> {
  const { staff } = await peopleOf(database, database.read, storeId)
  await database.write(async (writer) => {
    for (const { id } of staff) await setPassword(database, writer, { storeId, staffId: id, hash, setAt: now() })
  })
}
