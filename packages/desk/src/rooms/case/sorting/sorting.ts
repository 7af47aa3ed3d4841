/** The parts that come after the rest of the case. */
import './duplicates.ts'
import './sort.ts'
