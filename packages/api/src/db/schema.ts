import { agreementTables } from '../features/agreements/tables.ts'
import { answerTables } from '../features/answers/tables.ts'
import { approvalTables } from '../features/approvals/tables.ts'
import { attachmentTables } from '../features/attachments/tables.ts'
import { calendarTables } from '../features/calendars/tables.ts'
import { complaintTables, complaintWordTables } from '../features/complaints/tables.ts'
import { customerTables } from '../features/customers/tables.ts'
import { decisionTables } from '../features/decisions/tables.ts'
import { deskTables } from '../features/desk/tables.ts'
import { duplicateTables } from '../features/duplicates/tables.ts'
import { fundTables } from '../features/fund/tables.ts'
import { guidanceTables } from '../features/guidance/tables.ts'
import { idempotencyTables } from '../features/idempotency/tables.ts'
import { identityProviderTables } from '../features/identity-providers/tables.ts'
import { optionTables } from '../features/options/tables.ts'
import { orderTables } from '../features/orders/tables.ts'
import { outboxTables } from '../features/outbox/tables.ts'
import { passkeyTables } from '../features/passkeys/tables.ts'
import { placeTables } from '../features/places/tables.ts'
import { productTables } from '../features/products/tables.ts'
import { promiseTables } from '../features/promises/tables.ts'
import { purchaseTables } from '../features/purchases/tables.ts'
import { remedyTables } from '../features/remedies/tables.ts'
import { rewardTables } from '../features/rewards/tables.ts'
import { sessionTables } from '../features/sessions/tables.ts'
import { setAsideTables } from '../features/set-aside/tables.ts'
import { staffTables } from '../features/staff/tables.ts'
import { storeTables } from '../features/stores/tables.ts'
import { suggestionTables } from '../features/suggestions/tables.ts'
import { surveyTables } from '../features/surveys/tables.ts'
import { triageTables } from '../features/triage/tables.ts'
import { viewTables } from '../features/views/tables.ts'
import { webhookTables } from '../features/webhooks/tables.ts'
import { type Dialect, kits } from './kit.ts'

/** All tables in one dialect. A factory, so that both can live in one process: tests and the copy command need it. */
export function build(dialect: Dialect) {
  const k = kits[dialect]
  const stores = storeTables(k)
  const customers = customerTables(k, stores)
  const staff = staffTables(k, stores)
  const sessions = sessionTables(k, staff)
  const passkeys = passkeyTables(k, { ...stores, ...staff })
  const identityProviders = identityProviderTables(k, { ...stores, ...staff })
  const complaints = complaintTables(k, { ...stores, ...staff, ...customers })
  const calendars = calendarTables(k, stores)
  const standards = guidanceTables(k, stores)
  const decisions = decisionTables(k, { ...stores, ...complaints })
  const options = optionTables(k, { ...complaints, ...staff })
  const remedies = remedyTables(k, stores)
  const fund = fundTables(k, { ...stores, ...staff, ...complaints })
  const promises = promiseTables(k, { ...complaints, ...staff, ...calendars, ...fund })
  const rewards = rewardTables(k, { ...stores, ...staff, ...customers, ...complaints, ...promises, ...fund })
  const products = productTables(k, stores)
  const orders = orderTables(k, { ...stores, ...customers })
  const purchases = purchaseTables(k, { ...complaints, ...orders })
  const duplicates = duplicateTables(k, complaints)
  const setAside = setAsideTables(k, { ...complaints, ...staff })
  const triage = triageTables(k, { ...stores, ...complaints })
  const approvals = approvalTables(k, { ...staff, ...complaints, ...options, ...promises })
  const agreements = agreementTables(k, { ...staff, ...complaints, ...options, ...promises, ...fund })
  const views = viewTables(k, { ...stores, ...staff })
  const desk = deskTables(k, { ...complaints, ...staff })
  const suggestions = suggestionTables(k, { ...stores, ...complaints })
  const answers = answerTables(k, { ...stores, ...staff, ...complaints })
  const surveys = surveyTables(k, { ...stores, ...staff, ...complaints })
  const attachments = attachmentTables(k, { ...stores, ...complaints })
  const places = placeTables(k, stores)
  const outbox = outboxTables(k, stores)
  const webhooks = webhookTables(k, stores)
  const idempotency = idempotencyTables(k, stores)
  return {
    ...stores,
    ...staff,
    ...sessions,
    ...passkeys,
    ...identityProviders,
    ...customers,
    ...complaints,
    ...calendars,
    ...standards,
    ...remedies,
    ...fund,
    ...promises,
    ...rewards,
    ...decisions,
    ...options,
    ...products,
    ...orders,
    ...purchases,
    ...suggestions,
    ...answers,
    ...surveys,
    ...attachments,
    ...triage,
    ...duplicates,
    ...setAside,
    ...approvals,
    ...agreements,
    ...views,
    ...desk,
    ...places,
    ...outbox,
    ...webhooks,
    ...idempotency,
    ...complaintWordTables(k),
  }
}
export type Tables = ReturnType<typeof build>
