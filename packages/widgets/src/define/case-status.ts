import { CaseStatus } from '../case-status/case-status.ts'

CaseStatus.define('redress-case-status')
