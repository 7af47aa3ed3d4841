// redress.all.js: every widget in every language in one file, for pages that pin it with Subresource Integrity.
import './define/complaint-form.ts'
import './define/case-status.ts'
import './define/next-steps.ts'
import './define/answers.ts'
import './define/survey-card.ts'
