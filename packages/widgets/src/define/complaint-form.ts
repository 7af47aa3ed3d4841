import { ComplaintForm } from '../complaint-form/complaint-form.ts'

ComplaintForm.define('redress-complaint-form')
