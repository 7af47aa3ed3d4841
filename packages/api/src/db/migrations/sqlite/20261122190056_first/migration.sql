CREATE TABLE `agreed_remedies` (
	`store_id` text NOT NULL,
	`option_id` text NOT NULL,
	`position` integer NOT NULL,
	`complaint_id` text NOT NULL,
	`promise_id` text NOT NULL,
	`currency` text NOT NULL,
	`cost_minor` integer NOT NULL,
	`given_by_id` text,
	`approved_by_id` text,
	`agreed_at` integer NOT NULL,
	`fund_sequence` integer,
	`waiting_since` integer,
	`delivered_at` integer,
	`delivered_in` integer,
	`reference` text,
	`dropped_at` integer,
	`returned_sequence` integer,
	CONSTRAINT `agreed_remedies_pk` PRIMARY KEY(`store_id`, `option_id`, `position`),
	CONSTRAINT `fk_agreed_remedies_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_agreed_remedies_store_id_option_id_options_store_id_id_fk` FOREIGN KEY (`store_id`,`option_id`) REFERENCES `options`(`store_id`,`id`),
	CONSTRAINT `fk_agreed_remedies_store_id_promise_id_promises_store_id_id_fk` FOREIGN KEY (`store_id`,`promise_id`) REFERENCES `promises`(`store_id`,`id`),
	CONSTRAINT `fk_agreed_remedies_store_id_given_by_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`given_by_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_agreed_remedies_store_id_approved_by_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`approved_by_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_agreed_remedies_store_id_currency_fund_sequence_fund_entries_store_id_currency_sequence_fk` FOREIGN KEY (`store_id`,`currency`,`fund_sequence`) REFERENCES `fund_entries`(`store_id`,`currency`,`sequence`),
	CONSTRAINT `fk_agreed_remedies_store_id_currency_returned_sequence_fund_entries_store_id_currency_sequence_fk` FOREIGN KEY (`store_id`,`currency`,`returned_sequence`) REFERENCES `fund_entries`(`store_id`,`currency`,`sequence`)
);
--> statement-breakpoint
CREATE TABLE `answer_versions` (
	`store_id` text NOT NULL,
	`answer_id` text NOT NULL,
	`version` integer NOT NULL,
	`act` text NOT NULL,
	`at` integer NOT NULL,
	`done_by` text,
	`content` text NOT NULL,
	CONSTRAINT `answer_versions_pk` PRIMARY KEY(`store_id`, `answer_id`, `version`),
	CONSTRAINT `fk_answer_versions_store_id_answer_id_answers_store_id_id_fk` FOREIGN KEY (`store_id`,`answer_id`) REFERENCES `answers`(`store_id`,`id`),
	CONSTRAINT "answer_versions_act_known" CHECK("act" = 'DRAFTED' or "act" = 'CHANGED' or "act" = 'PUBLISHED' or "act" = 'RETIRED' or "act" = 'REVIEWED')
);
--> statement-breakpoint
CREATE TABLE `answer_word_counts` (
	`store_id` text NOT NULL,
	`word` text NOT NULL,
	`answers` integer NOT NULL,
	CONSTRAINT `answer_word_counts_pk` PRIMARY KEY(`store_id`, `word`),
	CONSTRAINT `fk_answer_word_counts_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `answer_words` (
	`store_id` text NOT NULL,
	`word` text NOT NULL,
	`answer_id` text NOT NULL,
	`weight` integer NOT NULL,
	CONSTRAINT `answer_words_pk` PRIMARY KEY(`store_id`, `word`, `answer_id`, `weight`),
	CONSTRAINT `fk_answer_words_store_id_answer_id_answers_store_id_id_fk` FOREIGN KEY (`store_id`,`answer_id`) REFERENCES `answers`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `answers` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`category_id` text,
	`door` text,
	`texts` text NOT NULL,
	`owner_id` text NOT NULL,
	`review_on` text NOT NULL,
	`remind_at` integer,
	`version` integer NOT NULL,
	`helped` integer NOT NULL,
	`not_helped` integer NOT NULL,
	`complaint_id` text,
	`imported_as` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	CONSTRAINT `answers_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_answers_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_answers_store_id_category_id_categories_store_id_id_fk` FOREIGN KEY (`store_id`,`category_id`) REFERENCES `categories`(`store_id`,`id`),
	CONSTRAINT `fk_answers_store_id_owner_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`owner_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_answers_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `answers_imported` UNIQUE(`store_id`,`imported_as`),
	CONSTRAINT "answers_kind_known" CHECK("kind" = 'ANSWER' or "kind" = 'GUIDE'),
	CONSTRAINT "answers_state_known" CHECK("state" = 'DRAFT' or "state" = 'PUBLISHED' or "state" = 'RETIRED')
);
--> statement-breakpoint
CREATE TABLE `approvals` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`option_id` text NOT NULL,
	`asked_by_id` text,
	`asked_by_name` text,
	`asked_at` integer NOT NULL,
	`reasons` text NOT NULL,
	`currency` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`sum_minor` integer NOT NULL,
	`limit_minor` integer NOT NULL,
	`policy_version` integer NOT NULL,
	`policy_row` integer NOT NULL,
	`text` text,
	`accepts` text,
	`promise_id` text NOT NULL,
	`due_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_by_id` text,
	`ended_at` integer,
	`reason` text,
	`asked_in` integer NOT NULL,
	`ended_in` integer,
	CONSTRAINT `approvals_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_approvals_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_approvals_store_id_option_id_options_store_id_id_fk` FOREIGN KEY (`store_id`,`option_id`) REFERENCES `options`(`store_id`,`id`),
	CONSTRAINT `fk_approvals_store_id_promise_id_promises_store_id_id_fk` FOREIGN KEY (`store_id`,`promise_id`) REFERENCES `promises`(`store_id`,`id`),
	CONSTRAINT `fk_approvals_store_id_asked_by_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`asked_by_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_approvals_store_id_decided_by_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`decided_by_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT "approvals_state_known" CHECK("state" = 'WAITING' or "state" = 'APPROVED' or "state" = 'DECLINED' or "state" = 'LAPSED')
);
--> statement-breakpoint
CREATE TABLE `attachments` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`staged_at` integer NOT NULL,
	`received_at` integer,
	`media_type` text,
	`bytes` integer,
	`width` integer,
	`height` integer,
	`content_hash` text,
	`complaint_id` text,
	`network` text,
	`ends_at` integer,
	CONSTRAINT `attachments_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_attachments_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_attachments_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `authority_limits` (
	`store_id` text NOT NULL,
	`role` text NOT NULL,
	`currency` text NOT NULL,
	`limit_minor` integer NOT NULL,
	CONSTRAINT `authority_limits_pk` PRIMARY KEY(`store_id`, `role`, `currency`),
	CONSTRAINT `fk_authority_limits_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT "authority_limits_role_known" CHECK("role" = 'FRONT_LINE' or "role" = 'SUPERVISOR' or "role" = 'MANAGER' or "role" = 'ADMIN' or "role" = 'SYSTEM')
);
--> statement-breakpoint
CREATE TABLE `backup_codes` (
	`store_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT `backup_codes_pk` PRIMARY KEY(`store_id`, `staff_id`, `hash`),
	CONSTRAINT `fk_backup_codes_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `calendars` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`time_zone` text NOT NULL,
	`week` text NOT NULL,
	`exceptional_days` text NOT NULL,
	`holiday_country` text,
	`holiday_region` text,
	`holidays` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT `calendars_pk` PRIMARY KEY(`store_id`, `id`, `version`),
	CONSTRAINT `fk_calendars_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `categories` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`parent_id` text,
	`names` text NOT NULL,
	`severity` text NOT NULL,
	`department_id` text,
	`position` integer NOT NULL,
	`offered` integer NOT NULL,
	CONSTRAINT `categories_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_categories_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_categories_store_id_parent_id_categories_store_id_id_fk` FOREIGN KEY (`store_id`,`parent_id`) REFERENCES `categories`(`store_id`,`id`),
	CONSTRAINT `fk_categories_store_id_department_id_departments_store_id_id_fk` FOREIGN KEY (`store_id`,`department_id`) REFERENCES `departments`(`store_id`,`id`),
	CONSTRAINT "categories_severity_known" CHECK("severity" = 'SAFETY' or "severity" = 'HIGH' or "severity" = 'NORMAL' or "severity" = 'LOW')
);
--> statement-breakpoint
CREATE TABLE `causes` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`department_id` text,
	`position` integer NOT NULL,
	`offered` integer NOT NULL,
	CONSTRAINT `causes_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_causes_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_causes_store_id_parent_id_causes_store_id_id_fk` FOREIGN KEY (`store_id`,`parent_id`) REFERENCES `causes`(`store_id`,`id`),
	CONSTRAINT `fk_causes_store_id_department_id_departments_store_id_id_fk` FOREIGN KEY (`store_id`,`department_id`) REFERENCES `departments`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `classifications` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`category_id` text NOT NULL,
	`severity` text NOT NULL,
	`classified_at` integer NOT NULL,
	CONSTRAINT `classifications_pk` PRIMARY KEY(`store_id`, `complaint_id`),
	CONSTRAINT `fk_classifications_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_classifications_store_id_category_id_categories_store_id_id_fk` FOREIGN KEY (`store_id`,`category_id`) REFERENCES `categories`(`store_id`,`id`),
	CONSTRAINT "classifications_severity_known" CHECK("severity" = 'SAFETY' or "severity" = 'HIGH' or "severity" = 'NORMAL' or "severity" = 'LOW')
);
--> statement-breakpoint
CREATE TABLE `compensations` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`promise_id` text NOT NULL,
	`remedy_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`standard_version` integer NOT NULL,
	`granted_at` integer NOT NULL,
	`fund_sequence` integer,
	CONSTRAINT `compensations_pk` PRIMARY KEY(`store_id`, `complaint_id`, `cycle`),
	CONSTRAINT `fk_compensations_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_compensations_store_id_promise_id_promises_store_id_id_fk` FOREIGN KEY (`store_id`,`promise_id`) REFERENCES `promises`(`store_id`,`id`),
	CONSTRAINT `fk_compensations_store_id_remedy_id_promises_store_id_id_fk` FOREIGN KEY (`store_id`,`remedy_id`) REFERENCES `promises`(`store_id`,`id`),
	CONSTRAINT `fk_compensations_store_id_currency_fund_sequence_fund_entries_store_id_currency_sequence_fk` FOREIGN KEY (`store_id`,`currency`,`fund_sequence`) REFERENCES `fund_entries`(`store_id`,`currency`,`sequence`)
);
--> statement-breakpoint
CREATE TABLE `complaint_causes` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`cause_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	CONSTRAINT `complaint_causes_pk` PRIMARY KEY(`store_id`, `complaint_id`, `cycle`),
	CONSTRAINT `fk_complaint_causes_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_complaint_causes_store_id_cause_id_causes_store_id_id_fk` FOREIGN KEY (`store_id`,`cause_id`) REFERENCES `causes`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `complaints` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`reference` text NOT NULL,
	`tracking_code_hash` text NOT NULL,
	`door` text NOT NULL,
	`imported_as` text,
	`customer_id` text NOT NULL,
	`contact` text NOT NULL,
	`locale` text NOT NULL,
	`country_code` text,
	`description` text NOT NULL,
	`desired_outcome` text,
	`category_id` text,
	`severity` text,
	`order_number` text,
	`product_name` text,
	`sku` text,
	`price_minor` integer,
	`price_currency` text,
	`purchased_on` text,
	`place` text,
	`staff_name` text,
	`understanding` text,
	`understanding_state` text NOT NULL,
	`understanding_correction` text,
	`status` text NOT NULL,
	`waiting_on` text NOT NULL,
	`department_id` text,
	`owner_id` text,
	`remind_at` integer,
	`reminders` integer NOT NULL,
	`reminders_stopped` integer NOT NULL,
	`escalation` integer NOT NULL,
	`cycle` integer NOT NULL,
	`received_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`queue_at` integer,
	`event_count` integer NOT NULL,
	`last_event_hash` text NOT NULL,
	CONSTRAINT `complaints_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_complaints_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_complaints_store_id_customer_id_customers_store_id_id_fk` FOREIGN KEY (`store_id`,`customer_id`) REFERENCES `customers`(`store_id`,`id`),
	CONSTRAINT `fk_complaints_store_id_category_id_categories_store_id_id_fk` FOREIGN KEY (`store_id`,`category_id`) REFERENCES `categories`(`store_id`,`id`),
	CONSTRAINT `fk_complaints_store_id_department_id_departments_store_id_id_fk` FOREIGN KEY (`store_id`,`department_id`) REFERENCES `departments`(`store_id`,`id`),
	CONSTRAINT `fk_complaints_store_id_owner_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`owner_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `complaints_reference` UNIQUE(`store_id`,`reference`),
	CONSTRAINT `complaints_tracking_code` UNIQUE(`store_id`,`tracking_code_hash`),
	CONSTRAINT "complaints_status_known" CHECK("status" = 'RECEIVED' or "status" = 'ASSESSING' or "status" = 'INVESTIGATING' or "status" = 'OPTIONS_OFFERED' or "status" = 'AGREED' or "status" = 'RESOLVED' or "status" = 'CLOSED' or "status" = 'REJECTED' or "status" = 'WITHDRAWN' or "status" = 'MERGED' or "status" = 'SET_ASIDE'),
	CONSTRAINT "complaints_severity_known" CHECK("severity" = 'SAFETY' or "severity" = 'HIGH' or "severity" = 'NORMAL' or "severity" = 'LOW'),
	CONSTRAINT "complaints_understanding_known" CHECK("understanding_state" = 'OPEN' or "understanding_state" = 'CONFIRMED' or "understanding_state" = 'CORRECTED'),
	CONSTRAINT "complaints_waiting_on_known" CHECK("waiting_on" = 'STORE' or "waiting_on" = 'CUSTOMER' or "waiting_on" = 'THIRD_PARTY')
);
--> statement-breakpoint
CREATE TABLE `customers` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`number` text,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`created_at` integer NOT NULL,
	CONSTRAINT `customers_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_customers_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `customers_email` UNIQUE(`store_id`,`email`)
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`verdict` text NOT NULL,
	`reasons` text NOT NULL,
	`sequence` integer NOT NULL,
	`decided_at` integer NOT NULL,
	CONSTRAINT `decisions_pk` PRIMARY KEY(`store_id`, `complaint_id`, `cycle`),
	CONSTRAINT `fk_decisions_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT "decisions_verdict_known" CHECK("verdict" = 'UPHELD' or "verdict" = 'PARTLY_UPHELD' or "verdict" = 'NOT_UPHELD')
);
--> statement-breakpoint
CREATE TABLE `departments` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` integer,
	CONSTRAINT `departments_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_departments_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `departments_name` UNIQUE(`store_id`,`name`)
);
--> statement-breakpoint
CREATE TABLE `events` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`actor_name` text,
	`audience` text NOT NULL,
	`text` text,
	`data` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT `events_pk` PRIMARY KEY(`store_id`, `complaint_id`, `sequence`),
	CONSTRAINT `fk_events_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT "events_actor_known" CHECK("actor_kind" = 'CUSTOMER' or "actor_kind" = 'STAFF' or "actor_kind" = 'DEVELOPER' or "actor_kind" = 'SYSTEM'),
	CONSTRAINT "events_audience_known" CHECK("audience" = 'CUSTOMER' or "audience" = 'STAFF')
);
--> statement-breakpoint
CREATE TABLE `fund_entries` (
	`store_id` text NOT NULL,
	`currency` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`balance_minor` integer NOT NULL,
	`at` integer NOT NULL,
	`complaint_id` text,
	`remedy` text,
	`staff_id` text,
	`approved_by_id` text,
	CONSTRAINT `fund_entries_pk` PRIMARY KEY(`store_id`, `currency`, `sequence`),
	CONSTRAINT `fk_fund_entries_store_id_currency_funds_store_id_currency_fk` FOREIGN KEY (`store_id`,`currency`) REFERENCES `funds`(`store_id`,`currency`),
	CONSTRAINT `fk_fund_entries_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_fund_entries_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_fund_entries_store_id_approved_by_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`approved_by_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT "fund_entries_kind_known" CHECK("kind" = 'BUDGET' or "kind" = 'DRAW' or "kind" = 'RETURN' or "kind" = 'LAPSE')
);
--> statement-breakpoint
CREATE TABLE `funds` (
	`store_id` text NOT NULL,
	`currency` text NOT NULL,
	`budget_minor` integer NOT NULL,
	`every` text NOT NULL,
	`period` text NOT NULL,
	`balance_minor` integer NOT NULL,
	`entry_count` integer NOT NULL,
	CONSTRAINT `funds_pk` PRIMARY KEY(`store_id`, `currency`),
	CONSTRAINT `fk_funds_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT "funds_every_known" CHECK("every" = 'MONTH' or "every" = 'QUARTER' or "every" = 'YEAR'),
	CONSTRAINT "funds_not_overdrawn" CHECK("balance_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`store_id` text NOT NULL,
	`key_hash` text NOT NULL,
	`operation` text NOT NULL,
	`input_hash` text NOT NULL,
	`answer` text,
	`at` integer NOT NULL,
	CONSTRAINT `idempotency_pk` PRIMARY KEY(`store_id`, `key_hash`),
	CONSTRAINT `fk_idempotency_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `identity_providers` (
	`store_id` text PRIMARY KEY NOT NULL,
	`issuer` text NOT NULL,
	`client_id` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`label` text NOT NULL,
	`is_only_way` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text,
	CONSTRAINT `fk_identity_providers_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_identity_providers_store_id_set_by_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`set_by`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`name` text PRIMARY KEY,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `keys` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`label` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	CONSTRAINT `keys_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_keys_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `keys_hash` UNIQUE(`store_id`,`hash`)
);
--> statement-breakpoint
CREATE TABLE `merges` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`into_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	CONSTRAINT `merges_pk` PRIMARY KEY(`store_id`, `complaint_id`),
	CONSTRAINT `fk_merges_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_merges_store_id_into_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`into_id`) REFERENCES `complaints`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `options` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`proposer` text NOT NULL,
	`proposed_by_id` text,
	`remedies` text NOT NULL,
	`customer_duties` text,
	`words` text,
	`position` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`valid_until` integer,
	`end` text,
	`ended_at` integer,
	`proposed_in` integer NOT NULL,
	`offered_in` integer,
	`ended_in` integer,
	`fallen_in` integer,
	`customer_done_at` integer,
	`customer_done_in` integer,
	CONSTRAINT `options_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_options_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_options_store_id_proposed_by_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`proposed_by_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT "options_proposer_known" CHECK("proposer" = 'STORE' or "proposer" = 'CUSTOMER'),
	CONSTRAINT "options_end_known" CHECK("end" = 'CHOSEN' or "end" = 'DECLINED' or "end" = 'WITHDRAWN' or "end" = 'NOT_APPROVED')
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`store_id` text NOT NULL,
	`number` text NOT NULL,
	`customer_id` text,
	`bought_at` integer NOT NULL,
	`delivered_at` integer,
	`currency` text,
	`lines` text NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT `orders_pk` PRIMARY KEY(`store_id`, `number`),
	CONSTRAINT `fk_orders_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_orders_store_id_customer_id_customers_store_id_id_fk` FOREIGN KEY (`store_id`,`customer_id`) REFERENCES `customers`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `origins` (
	`store_id` text NOT NULL,
	`origin` text NOT NULL,
	CONSTRAINT `origins_pk` PRIMARY KEY(`store_id`, `origin`),
	CONSTRAINT `fk_origins_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`delivery` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`outcome` text,
	`settled_at` integer,
	`last_error` text,
	CONSTRAINT `outbox_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_outbox_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT "outbox_outcome_known" CHECK("outcome" = 'SENT' or "outcome" = 'NOT_NEEDED' or "outcome" = 'PARKED')
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`staff_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	CONSTRAINT `passkeys_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_passkeys_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `passkeys_credential` UNIQUE(`store_id`,`credential_id`)
);
--> statement-breakpoint
CREATE TABLE `password_links` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`staff_id` text NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT `password_links_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_password_links_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT "password_links_purpose_known" CHECK("purpose" = 'INVITE' or "purpose" = 'RESET')
);
--> statement-breakpoint
CREATE TABLE `passwords` (
	`store_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`hash` text NOT NULL,
	`set_at` integer NOT NULL,
	CONSTRAINT `passwords_pk` PRIMARY KEY(`store_id`, `staff_id`),
	CONSTRAINT `fk_passwords_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `places` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`code` text NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	CONSTRAINT `places_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_places_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `places_name` UNIQUE(`store_id`,`name`),
	CONSTRAINT `places_code` UNIQUE(`store_id`,`code`)
);
--> statement-breakpoint
CREATE TABLE `policies` (
	`store_id` text NOT NULL,
	`version` integer NOT NULL,
	`rows` text NOT NULL,
	`currency` text NOT NULL,
	`contact_minor` integer NOT NULL,
	`day_minor` integer NOT NULL,
	`published_at` integer NOT NULL,
	CONSTRAINT `policies_pk` PRIMARY KEY(`store_id`, `version`),
	CONSTRAINT `fk_policies_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `presences` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	CONSTRAINT `presences_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_presences_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_presences_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `products` (
	`store_id` text NOT NULL,
	`sku` text NOT NULL,
	`names` text NOT NULL,
	`category` text,
	`price_minor` integer,
	`cost_minor` integer,
	`currency` text,
	`complexity` text,
	`guarantee_months` integer,
	`in_stock` integer,
	`updated_at` integer NOT NULL,
	CONSTRAINT `products_pk` PRIMARY KEY(`store_id`, `sku`),
	CONSTRAINT `fk_products_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT "products_complexity_known" CHECK("complexity" = 'SIMPLE' or "complexity" = 'COMPLEX')
);
--> statement-breakpoint
CREATE TABLE `promises` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`kind` text NOT NULL,
	`wording` text,
	`owner_id` text,
	`phone` text,
	`made_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`starts_at` integer,
	`working_minutes` integer,
	`calendar_id` text,
	`calendar_version` integer,
	`standard_version` integer,
	`warn_at` integer,
	`warned_at` integer,
	`next_look_at` integer,
	`paused_at` integer,
	`first_due_at` integer NOT NULL,
	`kept_at` integer,
	`missed_at` integer,
	`moved_at` integer,
	`moved_from_id` text,
	`previous_due_at` integer,
	`reason` text,
	`released_at` integer,
	`ended_at` integer,
	CONSTRAINT `promises_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_promises_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_promises_store_id_moved_from_id_promises_store_id_id_fk` FOREIGN KEY (`store_id`,`moved_from_id`) REFERENCES `promises`(`store_id`,`id`),
	CONSTRAINT `fk_promises_store_id_owner_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`owner_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_promises_store_id_calendar_id_calendar_version_calendars_store_id_id_version_fk` FOREIGN KEY (`store_id`,`calendar_id`,`calendar_version`) REFERENCES `calendars`(`store_id`,`id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `provider_accounts` (
	`store_id` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`staff_id` text NOT NULL,
	`bound_at` integer NOT NULL,
	CONSTRAINT `provider_accounts_pk` PRIMARY KEY(`store_id`, `issuer`, `subject`),
	CONSTRAINT `fk_provider_accounts_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `provider_accounts_staff` UNIQUE(`store_id`,`staff_id`,`issuer`)
);
--> statement-breakpoint
CREATE TABLE `purchases` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`order_number` text,
	`sku` text,
	`price_minor` integer,
	`currency` text,
	`margin_percent` integer,
	`complexity` text,
	`bought_on` text,
	CONSTRAINT `purchases_pk` PRIMARY KEY(`store_id`, `complaint_id`, `sequence`),
	CONSTRAINT `fk_purchases_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_purchases_store_id_order_number_orders_store_id_number_fk` FOREIGN KEY (`store_id`,`order_number`) REFERENCES `orders`(`store_id`,`number`),
	CONSTRAINT "purchases_complexity_known" CHECK("complexity" = 'SIMPLE' or "complexity" = 'COMPLEX')
);
--> statement-breakpoint
CREATE TABLE `reward_rules` (
	`store_id` text NOT NULL,
	`version` integer NOT NULL,
	`rules` text NOT NULL,
	`currency` text NOT NULL,
	`most_per_year` integer NOT NULL,
	`published_at` integer NOT NULL,
	CONSTRAINT `reward_rules_pk` PRIMARY KEY(`store_id`, `version`),
	CONSTRAINT `fk_reward_rules_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `rewards` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`kind` text NOT NULL,
	`customer_id` text NOT NULL,
	`led_to` text NOT NULL,
	`sequence` integer NOT NULL,
	`thanked_at` integer NOT NULL,
	`year` text NOT NULL,
	`staff_id` text,
	`amount_minor` integer,
	`currency` text,
	`rules_version` integer,
	`fund_sequence` integer,
	`promise_id` text,
	CONSTRAINT `rewards_pk` PRIMARY KEY(`store_id`, `complaint_id`, `kind`),
	CONSTRAINT `fk_rewards_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_rewards_store_id_customer_id_customers_store_id_id_fk` FOREIGN KEY (`store_id`,`customer_id`) REFERENCES `customers`(`store_id`,`id`),
	CONSTRAINT `fk_rewards_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT `fk_rewards_store_id_promise_id_promises_store_id_id_fk` FOREIGN KEY (`store_id`,`promise_id`) REFERENCES `promises`(`store_id`,`id`),
	CONSTRAINT `fk_rewards_store_id_rules_version_reward_rules_store_id_version_fk` FOREIGN KEY (`store_id`,`rules_version`) REFERENCES `reward_rules`(`store_id`,`version`),
	CONSTRAINT `fk_rewards_store_id_currency_fund_sequence_fund_entries_store_id_currency_sequence_fk` FOREIGN KEY (`store_id`,`currency`,`fund_sequence`) REFERENCES `fund_entries`(`store_id`,`currency`,`sequence`),
	CONSTRAINT "rewards_kind_known" CHECK("kind" = 'FOUND_DANGER' or "kind" = 'LED_TO_CHANGE' or "kind" = 'GAVE_IDEA' or "kind" = 'TOLD_FIRST')
);
--> statement-breakpoint
CREATE TABLE `routing_rules` (
	`store_id` text NOT NULL,
	`version` integer NOT NULL,
	`rules` text NOT NULL,
	`set_at` integer NOT NULL,
	CONSTRAINT `routing_rules_pk` PRIMARY KEY(`store_id`, `version`),
	CONSTRAINT `fk_routing_rules_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `rungs` (
	`store_id` text NOT NULL,
	`department_id` text NOT NULL,
	`level` integer NOT NULL,
	`staff_id` text NOT NULL,
	CONSTRAINT `rungs_pk` PRIMARY KEY(`store_id`, `department_id`, `level`),
	CONSTRAINT `fk_rungs_store_id_department_id_departments_store_id_id_fk` FOREIGN KEY (`store_id`,`department_id`) REFERENCES `departments`(`store_id`,`id`),
	CONSTRAINT `fk_rungs_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`staff_id` text,
	`name` text NOT NULL,
	`filter` text NOT NULL,
	`sort` text NOT NULL,
	`saved_at` integer NOT NULL,
	CONSTRAINT `saved_views_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_saved_views_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_saved_views_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `second_factors` (
	`store_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`seed` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer NOT NULL,
	CONSTRAINT `second_factors_pk` PRIMARY KEY(`store_id`, `staff_id`),
	CONSTRAINT `fk_second_factors_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`staff_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT `sessions_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_sessions_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `set_asides` (
	`store_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`reason` text NOT NULL,
	`staff_id` text,
	`set_aside_at` integer NOT NULL,
	`taken_up_at` integer,
	`taken_up_by` text,
	CONSTRAINT `set_asides_pk` PRIMARY KEY(`store_id`, `complaint_id`, `sequence`),
	CONSTRAINT `fk_set_asides_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_set_asides_store_id_staff_id_staff_store_id_id_fk` FOREIGN KEY (`store_id`,`staff_id`) REFERENCES `staff`(`store_id`,`id`),
	CONSTRAINT "set_asides_reason_known" CHECK("reason" = 'SPAM' or "reason" = 'TEST'),
	CONSTRAINT "set_asides_taken_up_by_known" CHECK("taken_up_by" = 'CUSTOMER' or "taken_up_by" = 'STAFF' or "taken_up_by" = 'DEVELOPER' or "taken_up_by" = 'SYSTEM')
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`display_name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`department_id` text,
	`created_at` integer NOT NULL,
	`left_at` integer,
	CONSTRAINT `staff_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_staff_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_staff_store_id_department_id_departments_store_id_id_fk` FOREIGN KEY (`store_id`,`department_id`) REFERENCES `departments`(`store_id`,`id`),
	CONSTRAINT `staff_email` UNIQUE(`store_id`,`email`),
	CONSTRAINT "staff_role_known" CHECK("role" = 'FRONT_LINE' or "role" = 'SUPERVISOR' or "role" = 'MANAGER' or "role" = 'ADMIN')
);
--> statement-breakpoint
CREATE TABLE `standards` (
	`store_id` text NOT NULL,
	`version` integer NOT NULL,
	`rules` text NOT NULL,
	`published_at` integer NOT NULL,
	CONSTRAINT `standards_pk` PRIMARY KEY(`store_id`, `version`),
	CONSTRAINT `fk_standards_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `stores` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `suggestions` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`text` text NOT NULL,
	`name` text,
	`email` text,
	`locale` text NOT NULL,
	`sent_at` integer NOT NULL,
	`state` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	`complaint_id` text,
	CONSTRAINT `suggestions_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_suggestions_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_suggestions_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT "suggestions_state_known" CHECK("state" = 'OPEN' or "state" = 'ANSWERED' or "state" = 'BECAME_COMPLAINT')
);
--> statement-breakpoint
CREATE TABLE `survey_answers` (
	`store_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`mark` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`taken_down_by` text,
	`text` text,
	`completed_at` integer,
	`complaint_id` text,
	CONSTRAINT `survey_answers_pk` PRIMARY KEY(`store_id`, `invitation_id`),
	CONSTRAINT `fk_survey_answers_store_id_invitation_id_survey_invitations_store_id_id_fk` FOREIGN KEY (`store_id`,`invitation_id`) REFERENCES `survey_invitations`(`store_id`,`id`),
	CONSTRAINT `fk_survey_answers_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT "survey_answers_mark" CHECK("mark" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE `survey_invitations` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`complaint_id` text,
	`cycle` integer,
	`department_id` text,
	`place` text,
	`locale` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`next_at` integer,
	`asked_at` integer,
	`mailed_at` integer,
	CONSTRAINT `survey_invitations_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_survey_invitations_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`),
	CONSTRAINT `fk_survey_invitations_store_id_complaint_id_complaints_store_id_id_fk` FOREIGN KEY (`store_id`,`complaint_id`) REFERENCES `complaints`(`store_id`,`id`),
	CONSTRAINT `fk_survey_invitations_store_id_department_id_departments_store_id_id_fk` FOREIGN KEY (`store_id`,`department_id`) REFERENCES `departments`(`store_id`,`id`),
	CONSTRAINT `survey_invitations_cycle` UNIQUE(`store_id`,`complaint_id`,`cycle`),
	CONSTRAINT `survey_invitations_token` UNIQUE(`store_id`,`token_hash`),
	CONSTRAINT "survey_invitations_kind_known" CHECK("kind" = 'CSAT' or "kind" = 'CES' or "kind" = 'NPS')
);
--> statement-breakpoint
CREATE TABLE `used_challenges` (
	`store_id` text NOT NULL,
	`hash` text NOT NULL,
	`ends_at` integer NOT NULL,
	CONSTRAINT `used_challenges_pk` PRIMARY KEY(`store_id`, `hash`),
	CONSTRAINT `fk_used_challenges_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`tried_until` integer NOT NULL,
	`attempts` integer NOT NULL,
	`tries` text NOT NULL,
	`last_fault` text,
	`outcome` text,
	`settled_at` integer,
	CONSTRAINT `webhook_deliveries_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_webhook_deliveries_store_id_endpoint_id_webhook_endpoints_store_id_id_fk` FOREIGN KEY (`store_id`,`endpoint_id`) REFERENCES `webhook_endpoints`(`store_id`,`id`),
	CONSTRAINT "webhook_deliveries_outcome_known" CHECK("outcome" = 'DELIVERED' or "outcome" = 'PARKED')
);
--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`store_id` text NOT NULL,
	`id` text NOT NULL,
	`url` text NOT NULL,
	`label` text NOT NULL,
	`events` text NOT NULL,
	`created_at` integer NOT NULL,
	`secret_version` integer NOT NULL,
	`previous_secret_until` integer,
	`failing_since` integer,
	`resting_until` integer,
	`disabled_at` integer,
	`removed_at` integer,
	CONSTRAINT `webhook_endpoints_pk` PRIMARY KEY(`store_id`, `id`),
	CONSTRAINT `fk_webhook_endpoints_store_id_stores_id_fk` FOREIGN KEY (`store_id`) REFERENCES `stores`(`id`)
);
--> statement-breakpoint
CREATE INDEX `agreed_remedies_complaint` ON `agreed_remedies` (`store_id`,`complaint_id`);--> statement-breakpoint
CREATE INDEX `agreed_remedies_waiting` ON `agreed_remedies` (`waiting_since`,`option_id`) WHERE "agreed_remedies"."waiting_since" is not null;--> statement-breakpoint
CREATE INDEX `answer_words_answer` ON `answer_words` (`store_id`,`answer_id`);--> statement-breakpoint
CREATE INDEX `answers_review` ON `answers` (`store_id`,`state`,`review_on`,`id`);--> statement-breakpoint
CREATE INDEX `answers_helped` ON `answers` (`store_id`,`state`,`helped`,`id`);--> statement-breakpoint
CREATE INDEX `answers_remind` ON `answers` (`remind_at`) WHERE "answers"."remind_at" is not null;--> statement-breakpoint
CREATE INDEX `approvals_complaint` ON `approvals` (`store_id`,`complaint_id`,`id`);--> statement-breakpoint
CREATE INDEX `approvals_waiting` ON `approvals` (`store_id`,`due_at`,`id`) WHERE "approvals"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `attachments_complaint` ON `attachments` (`store_id`,`complaint_id`) WHERE "attachments"."complaint_id" is not null;--> statement-breakpoint
CREATE INDEX `attachments_unclaimed` ON `attachments` (`store_id`,`network`) WHERE "attachments"."network" is not null;--> statement-breakpoint
CREATE INDEX `attachments_ends` ON `attachments` (`ends_at`) WHERE "attachments"."ends_at" is not null;--> statement-breakpoint
CREATE INDEX `classifications_learnt` ON `classifications` (`store_id`,`classified_at`,`complaint_id`);--> statement-breakpoint
CREATE INDEX `compensations_waiting` ON `compensations` (`store_id`,`granted_at`,`complaint_id`) WHERE "compensations"."fund_sequence" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `complaints_imported_as` ON `complaints` (`store_id`,`imported_as`) WHERE "complaints"."imported_as" is not null;--> statement-breakpoint
CREATE INDEX `complaints_updated` ON `complaints` (`store_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `complaints_status` ON `complaints` (`store_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `complaints_category` ON `complaints` (`store_id`,`category_id`,`id`) WHERE "complaints"."category_id" is not null;--> statement-breakpoint
CREATE INDEX `complaints_order` ON `complaints` (`store_id`,`order_number`,`id`) WHERE "complaints"."order_number" is not null;--> statement-breakpoint
CREATE INDEX `complaints_department` ON `complaints` (`store_id`,`department_id`,`id`) WHERE "complaints"."department_id" is not null;--> statement-breakpoint
CREATE INDEX `complaints_owner` ON `complaints` (`store_id`,`owner_id`,`id`) WHERE "complaints"."owner_id" is not null;--> statement-breakpoint
CREATE INDEX `complaints_department_queue` ON `complaints` (`store_id`,`department_id`,`queue_at`,`id`) WHERE "complaints"."queue_at" is not null;--> statement-breakpoint
CREATE INDEX `complaints_owner_queue` ON `complaints` (`store_id`,`owner_id`,`queue_at`,`id`) WHERE "complaints"."queue_at" is not null and "complaints"."owner_id" is not null;--> statement-breakpoint
CREATE INDEX `complaints_unowned_queue` ON `complaints` (`store_id`,`department_id`,`queue_at`,`id`) WHERE "complaints"."queue_at" is not null and "complaints"."owner_id" is null;--> statement-breakpoint
CREATE INDEX `complaints_remind` ON `complaints` (`remind_at`) WHERE "complaints"."remind_at" is not null;--> statement-breakpoint
CREATE INDEX `complaints_customer` ON `complaints` (`store_id`,`customer_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `customers_number` ON `customers` (`store_id`,`number`) WHERE "customers"."number" is not null;--> statement-breakpoint
CREATE INDEX `fund_entries_complaint` ON `fund_entries` (`store_id`,`complaint_id`) WHERE "fund_entries"."complaint_id" is not null;--> statement-breakpoint
CREATE INDEX `idempotency_at` ON `idempotency` (`at`);--> statement-breakpoint
CREATE INDEX `keys_by_hash` ON `keys` (`hash`);--> statement-breakpoint
CREATE INDEX `merges_into` ON `merges` (`store_id`,`into_id`);--> statement-breakpoint
CREATE INDEX `options_complaint` ON `options` (`store_id`,`complaint_id`,`position`);--> statement-breakpoint
CREATE INDEX `orders_customer` ON `orders` (`store_id`,`customer_id`,`bought_at`,`number`) WHERE "orders"."customer_id" is not null;--> statement-breakpoint
CREATE INDEX `origins_by_origin` ON `origins` (`origin`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE "outbox"."outcome" is null;--> statement-breakpoint
CREATE INDEX `passkeys_staff` ON `passkeys` (`store_id`,`staff_id`);--> statement-breakpoint
CREATE INDEX `password_links_staff` ON `password_links` (`store_id`,`staff_id`);--> statement-breakpoint
CREATE INDEX `password_links_expires` ON `password_links` (`expires_at`);--> statement-breakpoint
CREATE INDEX `places_by_code` ON `places` (`code`);--> statement-breakpoint
CREATE INDEX `presences_complaint` ON `presences` (`store_id`,`complaint_id`);--> statement-breakpoint
CREATE INDEX `presences_seen` ON `presences` (`store_id`,`seen_at`);--> statement-breakpoint
CREATE INDEX `promises_complaint` ON `promises` (`store_id`,`complaint_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `promises_next_look` ON `promises` (`next_look_at`) WHERE "promises"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `rewards_customer` ON `rewards` (`store_id`,`customer_id`,`year`) WHERE "rewards"."fund_sequence" is not null;--> statement-breakpoint
CREATE INDEX `saved_views_staff` ON `saved_views` (`store_id`,`staff_id`);--> statement-breakpoint
CREATE INDEX `sessions_staff` ON `sessions` (`store_id`,`staff_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `set_asides_at` ON `set_asides` (`store_id`,`set_aside_at`);--> statement-breakpoint
CREATE INDEX `suggestions_sent` ON `suggestions` (`store_id`,`sent_at`,`id`);--> statement-breakpoint
CREATE INDEX `suggestions_state` ON `suggestions` (`store_id`,`state`,`sent_at`,`id`);--> statement-breakpoint
CREATE INDEX `survey_answers_latest` ON `survey_answers` (`store_id`,`answered_at`,`invitation_id`);--> statement-breakpoint
CREATE INDEX `survey_answers_looked_after` ON `survey_answers` (`store_id`,`complaint_id`) WHERE "survey_answers"."complaint_id" is not null;--> statement-breakpoint
CREATE INDEX `survey_invitations_next` ON `survey_invitations` (`next_at`) WHERE "survey_invitations"."next_at" is not null;--> statement-breakpoint
CREATE INDEX `survey_invitations_asked` ON `survey_invitations` (`store_id`,`asked_at`,`id`) WHERE "survey_invitations"."asked_at" is not null;--> statement-breakpoint
CREATE INDEX `used_challenges_ends` ON `used_challenges` (`ends_at`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_endpoint` ON `webhook_deliveries` (`store_id`,`endpoint_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`store_id`,`endpoint_id`,`due_at`) WHERE "webhook_deliveries"."outcome" is null;--> statement-breakpoint
CREATE INDEX `webhook_deliveries_settled` ON `webhook_deliveries` (`settled_at`) WHERE "webhook_deliveries"."settled_at" is not null;