/** The parts that come after the rest of the case. */
import '../advice.ts'
import '../sorting/duplicates.ts'
import '../sorting/sort.ts'
import '../survey/survey.ts'
import '../thanks/thanks.ts'
