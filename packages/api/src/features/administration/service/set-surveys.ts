import type { Platform } from '../../../platform.ts'
import type { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { updateStore } from '../../stores/store.ts'
import type { StoreSettings, SurveySettings } from '../../stores/tables.ts'
import { usualSurveys } from '../../surveys/rules.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'

export interface SetSurveysInput extends Versioned<string> {
  kind?: SurveySettings['kind'] | undefined
  afterHours: number
  reminderAfterDays?: number | null | undefined
}

const mostHours = 60 * 24
const mostDays = 30

/**
 * How customers are asked after a case from now on. Who was asked, or is to be, is as it was then.
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function setSurveys(
  platform: Platform,
  request: Request,
  input: SetSurveysInput,
): Promise<SurveySettings> {
  const { kind = null, afterHours, reminderAfterDays = null } = input
  const check = (issues: Issues) => {
    if (afterHours < 0 || afterHours > mostHours) issues.add('afterHours', 'OUT_OF_RANGE')
    if (reminderAfterDays !== null && (reminderAfterDays < 1 || reminderAfterDays > mostDays))
      issues.add('reminderAfterDays', 'OUT_OF_RANGE')
  }
  return changeSettings(platform, request, { operation: 'setSurveys', input, check }, async ({ writer, row }) => {
    checkVersion(request.words, input, versionOfSurveys(surveysOf(row.settings)))
    const surveys = { kind, afterHours, reminderAfterDays }
    await updateStore(platform.database, writer, row.id, { name: row.name, settings: { ...row.settings, surveys } })
    return surveys
  })
}

/** How customers are asked now, set or not. */
export const surveysOf = ({ surveys }: Pick<StoreSettings, 'surveys'>): SurveySettings => ({
  ...usualSurveys,
  ...surveys,
})

/** Another one after each change. */
export const versionOfSurveys = ({ kind, afterHours, reminderAfterDays }: SurveySettings): string =>
  versionOf(kind, afterHours, reminderAfterDays)
