CREATE TABLE "agreed_remedies" (
	"store_id" text,
	"option_id" uuid,
	"position" integer,
	"complaint_id" uuid NOT NULL,
	"promise_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"cost_minor" bigint NOT NULL,
	"given_by_id" uuid,
	"approved_by_id" uuid,
	"agreed_at" timestamp(3) with time zone NOT NULL,
	"fund_sequence" integer,
	"waiting_since" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"delivered_in" integer,
	"reference" text,
	"dropped_at" timestamp(3) with time zone,
	"returned_sequence" integer,
	CONSTRAINT "agreed_remedies_pkey" PRIMARY KEY("store_id","option_id","position")
);
--> statement-breakpoint
CREATE TABLE "answer_versions" (
	"store_id" text,
	"answer_id" uuid,
	"version" integer,
	"act" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"done_by" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "answer_versions_pkey" PRIMARY KEY("store_id","answer_id","version"),
	CONSTRAINT "answer_versions_act_known" CHECK ("act" in ('DRAFTED', 'CHANGED', 'PUBLISHED', 'RETIRED', 'REVIEWED'))
);
--> statement-breakpoint
CREATE TABLE "answer_word_counts" (
	"store_id" text,
	"word" text,
	"answers" integer NOT NULL,
	CONSTRAINT "answer_word_counts_pkey" PRIMARY KEY("store_id","word")
);
--> statement-breakpoint
CREATE TABLE "answer_words" (
	"store_id" text,
	"word" text,
	"answer_id" uuid,
	"weight" integer,
	CONSTRAINT "answer_words_pkey" PRIMARY KEY("store_id","word","answer_id","weight")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"store_id" text,
	"id" uuid,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"category_id" uuid,
	"door" text,
	"texts" jsonb NOT NULL,
	"owner_id" uuid NOT NULL,
	"review_on" text NOT NULL,
	"remind_at" timestamp(3) with time zone,
	"version" integer NOT NULL,
	"helped" integer NOT NULL,
	"not_helped" integer NOT NULL,
	"complaint_id" uuid,
	"imported_as" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "answers_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "answers_imported" UNIQUE("store_id","imported_as"),
	CONSTRAINT "answers_kind_known" CHECK ("kind" in ('ANSWER', 'GUIDE')),
	CONSTRAINT "answers_state_known" CHECK ("state" in ('DRAFT', 'PUBLISHED', 'RETIRED'))
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"store_id" text,
	"id" uuid,
	"complaint_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"asked_by_id" uuid,
	"asked_by_name" text,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"reasons" jsonb NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"sum_minor" bigint NOT NULL,
	"limit_minor" bigint NOT NULL,
	"policy_version" integer NOT NULL,
	"policy_row" integer NOT NULL,
	"text" text,
	"accepts" jsonb,
	"promise_id" uuid NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_by_id" uuid,
	"ended_at" timestamp(3) with time zone,
	"reason" text,
	"asked_in" integer NOT NULL,
	"ended_in" integer,
	CONSTRAINT "approvals_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "approvals_state_known" CHECK ("state" in ('WAITING', 'APPROVED', 'DECLINED', 'LAPSED'))
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"store_id" text,
	"id" uuid,
	"name" text NOT NULL,
	"staged_at" timestamp(3) with time zone NOT NULL,
	"received_at" timestamp(3) with time zone,
	"media_type" text,
	"bytes" integer,
	"width" integer,
	"height" integer,
	"content_hash" text,
	"complaint_id" uuid,
	"network" text,
	"ends_at" timestamp(3) with time zone,
	CONSTRAINT "attachments_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE "authority_limits" (
	"store_id" text,
	"role" text,
	"currency" text,
	"limit_minor" bigint NOT NULL,
	CONSTRAINT "authority_limits_pkey" PRIMARY KEY("store_id","role","currency"),
	CONSTRAINT "authority_limits_role_known" CHECK ("role" in ('FRONT_LINE', 'SUPERVISOR', 'MANAGER', 'ADMIN', 'SYSTEM'))
);
--> statement-breakpoint
CREATE TABLE "backup_codes" (
	"store_id" text,
	"staff_id" uuid,
	"hash" text,
	CONSTRAINT "backup_codes_pkey" PRIMARY KEY("store_id","staff_id","hash")
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"store_id" text,
	"id" uuid,
	"version" integer,
	"time_zone" text NOT NULL,
	"week" jsonb NOT NULL,
	"exceptional_days" jsonb NOT NULL,
	"holiday_country" text,
	"holiday_region" text,
	"holidays" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "calendars_pkey" PRIMARY KEY("store_id","id","version")
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"store_id" text,
	"id" uuid,
	"parent_id" uuid,
	"names" jsonb NOT NULL,
	"severity" text NOT NULL,
	"department_id" uuid,
	"position" integer NOT NULL,
	"offered" boolean NOT NULL,
	CONSTRAINT "categories_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "categories_severity_known" CHECK ("severity" in ('SAFETY', 'HIGH', 'NORMAL', 'LOW'))
);
--> statement-breakpoint
CREATE TABLE "causes" (
	"store_id" text,
	"id" uuid,
	"parent_id" uuid,
	"name" text NOT NULL,
	"department_id" uuid,
	"position" integer NOT NULL,
	"offered" boolean NOT NULL,
	CONSTRAINT "causes_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE "classifications" (
	"store_id" text,
	"complaint_id" uuid,
	"category_id" uuid NOT NULL,
	"severity" text NOT NULL,
	"classified_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "classifications_pkey" PRIMARY KEY("store_id","complaint_id"),
	CONSTRAINT "classifications_severity_known" CHECK ("severity" in ('SAFETY', 'HIGH', 'NORMAL', 'LOW'))
);
--> statement-breakpoint
CREATE TABLE "compensations" (
	"store_id" text,
	"complaint_id" uuid,
	"cycle" integer,
	"promise_id" uuid NOT NULL,
	"remedy_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"standard_version" integer NOT NULL,
	"granted_at" timestamp(3) with time zone NOT NULL,
	"fund_sequence" integer,
	CONSTRAINT "compensations_pkey" PRIMARY KEY("store_id","complaint_id","cycle")
);
--> statement-breakpoint
CREATE TABLE "complaint_causes" (
	"store_id" text,
	"complaint_id" uuid,
	"cycle" integer,
	"cause_id" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "complaint_causes_pkey" PRIMARY KEY("store_id","complaint_id","cycle")
);
--> statement-breakpoint
CREATE TABLE "complaint_words" (
	"store_id" text,
	"complaint_id" uuid,
	"sequence" integer,
	"words" tsvector NOT NULL,
	CONSTRAINT "complaint_words_pkey" PRIMARY KEY("store_id","complaint_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"store_id" text,
	"id" uuid,
	"reference" text NOT NULL,
	"tracking_code_hash" text NOT NULL,
	"door" text NOT NULL,
	"imported_as" text,
	"customer_id" uuid NOT NULL,
	"contact" jsonb NOT NULL,
	"locale" text NOT NULL,
	"country_code" text,
	"description" text NOT NULL,
	"desired_outcome" jsonb,
	"category_id" uuid,
	"severity" text,
	"order_number" text,
	"product_name" text,
	"sku" text,
	"price_minor" bigint,
	"price_currency" text,
	"purchased_on" text,
	"place" text,
	"staff_name" text,
	"understanding" text,
	"understanding_state" text NOT NULL,
	"understanding_correction" text,
	"status" text NOT NULL,
	"waiting_on" text NOT NULL,
	"department_id" uuid,
	"owner_id" uuid,
	"remind_at" timestamp(3) with time zone,
	"reminders" integer NOT NULL,
	"reminders_stopped" boolean NOT NULL,
	"escalation" integer NOT NULL,
	"cycle" integer NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"queue_at" timestamp(3) with time zone,
	"event_count" integer NOT NULL,
	"last_event_hash" text NOT NULL,
	CONSTRAINT "complaints_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "complaints_reference" UNIQUE("store_id","reference"),
	CONSTRAINT "complaints_tracking_code" UNIQUE("store_id","tracking_code_hash"),
	CONSTRAINT "complaints_status_known" CHECK ("status" in ('RECEIVED', 'ASSESSING', 'INVESTIGATING', 'OPTIONS_OFFERED', 'AGREED', 'RESOLVED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'SET_ASIDE')),
	CONSTRAINT "complaints_severity_known" CHECK ("severity" in ('SAFETY', 'HIGH', 'NORMAL', 'LOW')),
	CONSTRAINT "complaints_understanding_known" CHECK ("understanding_state" in ('OPEN', 'CONFIRMED', 'CORRECTED')),
	CONSTRAINT "complaints_waiting_on_known" CHECK ("waiting_on" in ('STORE', 'CUSTOMER', 'THIRD_PARTY'))
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"store_id" text,
	"id" uuid,
	"number" text,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "customers_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "customers_email" UNIQUE("store_id","email")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"store_id" text,
	"complaint_id" uuid,
	"cycle" integer,
	"verdict" text NOT NULL,
	"reasons" text NOT NULL,
	"sequence" integer NOT NULL,
	"decided_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "decisions_pkey" PRIMARY KEY("store_id","complaint_id","cycle"),
	CONSTRAINT "decisions_verdict_known" CHECK ("verdict" in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'))
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"store_id" text,
	"id" uuid,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp(3) with time zone,
	CONSTRAINT "departments_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "departments_name" UNIQUE("store_id","name")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"store_id" text,
	"complaint_id" uuid,
	"sequence" integer,
	"type" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"actor_name" text,
	"audience" text NOT NULL,
	"text" text,
	"data" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "events_pkey" PRIMARY KEY("store_id","complaint_id","sequence"),
	CONSTRAINT "events_actor_known" CHECK ("actor_kind" in ('CUSTOMER', 'STAFF', 'DEVELOPER', 'SYSTEM')),
	CONSTRAINT "events_audience_known" CHECK ("audience" in ('CUSTOMER', 'STAFF'))
);
--> statement-breakpoint
CREATE TABLE "fund_entries" (
	"store_id" text,
	"currency" text,
	"sequence" integer,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"balance_minor" bigint NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"complaint_id" uuid,
	"remedy" text,
	"staff_id" uuid,
	"approved_by_id" uuid,
	CONSTRAINT "fund_entries_pkey" PRIMARY KEY("store_id","currency","sequence"),
	CONSTRAINT "fund_entries_kind_known" CHECK ("kind" in ('BUDGET', 'DRAW', 'RETURN', 'LAPSE'))
);
--> statement-breakpoint
CREATE TABLE "funds" (
	"store_id" text,
	"currency" text,
	"budget_minor" bigint NOT NULL,
	"every" text NOT NULL,
	"period" text NOT NULL,
	"balance_minor" bigint NOT NULL,
	"entry_count" integer NOT NULL,
	CONSTRAINT "funds_pkey" PRIMARY KEY("store_id","currency"),
	CONSTRAINT "funds_every_known" CHECK ("every" in ('MONTH', 'QUARTER', 'YEAR')),
	CONSTRAINT "funds_not_overdrawn" CHECK ("balance_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"store_id" text,
	"key_hash" text,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_pkey" PRIMARY KEY("store_id","key_hash")
);
--> statement-breakpoint
CREATE TABLE "identity_providers" (
	"store_id" text PRIMARY KEY,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"label" text NOT NULL,
	"is_only_way" boolean NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	"set_by" uuid
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"name" text PRIMARY KEY,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"store_id" text,
	"id" uuid,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"label" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "keys_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "keys_hash" UNIQUE("store_id","hash")
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"store_id" text,
	"complaint_id" uuid,
	"into_id" uuid NOT NULL,
	"merged_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "merges_pkey" PRIMARY KEY("store_id","complaint_id")
);
--> statement-breakpoint
CREATE TABLE "options" (
	"store_id" text,
	"id" uuid,
	"complaint_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"proposer" text NOT NULL,
	"proposed_by_id" uuid,
	"remedies" jsonb NOT NULL,
	"customer_duties" text,
	"words" text,
	"position" integer NOT NULL,
	"proposed_at" timestamp(3) with time zone NOT NULL,
	"valid_until" timestamp(3) with time zone,
	"end" text,
	"ended_at" timestamp(3) with time zone,
	"proposed_in" integer NOT NULL,
	"offered_in" integer,
	"ended_in" integer,
	"fallen_in" integer,
	"customer_done_at" timestamp(3) with time zone,
	"customer_done_in" integer,
	CONSTRAINT "options_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "options_proposer_known" CHECK ("proposer" in ('STORE', 'CUSTOMER')),
	CONSTRAINT "options_end_known" CHECK ("end" in ('CHOSEN', 'DECLINED', 'WITHDRAWN', 'NOT_APPROVED'))
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"store_id" text,
	"number" text,
	"customer_id" uuid,
	"bought_at" timestamp(3) with time zone NOT NULL,
	"delivered_at" timestamp(3) with time zone,
	"currency" text,
	"lines" jsonb NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "orders_pkey" PRIMARY KEY("store_id","number")
);
--> statement-breakpoint
CREATE TABLE "origins" (
	"store_id" text,
	"origin" text,
	CONSTRAINT "origins_pkey" PRIMARY KEY("store_id","origin")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"store_id" text,
	"id" uuid,
	"delivery" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"outcome" text,
	"settled_at" timestamp(3) with time zone,
	"last_error" text,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "outbox_outcome_known" CHECK ("outcome" in ('SENT', 'NOT_NEEDED', 'PARKED'))
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"store_id" text,
	"id" uuid,
	"staff_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" jsonb NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	CONSTRAINT "passkeys_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "passkeys_credential" UNIQUE("store_id","credential_id")
);
--> statement-breakpoint
CREATE TABLE "password_links" (
	"store_id" text,
	"id" uuid,
	"staff_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "password_links_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "password_links_purpose_known" CHECK ("purpose" in ('INVITE', 'RESET'))
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"store_id" text,
	"staff_id" uuid,
	"hash" text NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "passwords_pkey" PRIMARY KEY("store_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"store_id" text,
	"id" uuid,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"retired_at" timestamp(3) with time zone,
	CONSTRAINT "places_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "places_name" UNIQUE("store_id","name"),
	CONSTRAINT "places_code" UNIQUE("store_id","code")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"store_id" text,
	"version" integer,
	"rows" jsonb NOT NULL,
	"currency" text NOT NULL,
	"contact_minor" bigint NOT NULL,
	"day_minor" bigint NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "policies_pkey" PRIMARY KEY("store_id","version")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"store_id" text,
	"id" uuid,
	"complaint_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "presences_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"store_id" text,
	"sku" text,
	"names" jsonb NOT NULL,
	"category" text,
	"price_minor" bigint,
	"cost_minor" bigint,
	"currency" text,
	"complexity" text,
	"guarantee_months" integer,
	"in_stock" boolean,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "products_pkey" PRIMARY KEY("store_id","sku"),
	CONSTRAINT "products_complexity_known" CHECK ("complexity" in ('SIMPLE', 'COMPLEX'))
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"store_id" text,
	"id" uuid,
	"complaint_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"kind" text NOT NULL,
	"wording" text,
	"owner_id" uuid,
	"phone" text,
	"made_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"starts_at" timestamp(3) with time zone,
	"working_minutes" integer,
	"calendar_id" uuid,
	"calendar_version" integer,
	"standard_version" integer,
	"warn_at" timestamp(3) with time zone,
	"warned_at" timestamp(3) with time zone,
	"next_look_at" timestamp(3) with time zone,
	"paused_at" timestamp(3) with time zone,
	"first_due_at" timestamp(3) with time zone NOT NULL,
	"kept_at" timestamp(3) with time zone,
	"missed_at" timestamp(3) with time zone,
	"moved_at" timestamp(3) with time zone,
	"moved_from_id" uuid,
	"previous_due_at" timestamp(3) with time zone,
	"reason" text,
	"released_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "promises_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE "provider_accounts" (
	"store_id" text,
	"issuer" text,
	"subject" text,
	"staff_id" uuid NOT NULL,
	"bound_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "provider_accounts_pkey" PRIMARY KEY("store_id","issuer","subject"),
	CONSTRAINT "provider_accounts_staff" UNIQUE("store_id","staff_id","issuer")
);
--> statement-breakpoint
CREATE TABLE "purchases" (
	"store_id" text,
	"complaint_id" uuid,
	"sequence" integer,
	"order_number" text,
	"sku" text,
	"price_minor" bigint,
	"currency" text,
	"margin_percent" integer,
	"complexity" text,
	"bought_on" text,
	CONSTRAINT "purchases_pkey" PRIMARY KEY("store_id","complaint_id","sequence"),
	CONSTRAINT "purchases_complexity_known" CHECK ("complexity" in ('SIMPLE', 'COMPLEX'))
);
--> statement-breakpoint
CREATE TABLE "reward_rules" (
	"store_id" text,
	"version" integer,
	"rules" jsonb NOT NULL,
	"currency" text NOT NULL,
	"most_per_year" integer NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "reward_rules_pkey" PRIMARY KEY("store_id","version")
);
--> statement-breakpoint
CREATE TABLE "rewards" (
	"store_id" text,
	"complaint_id" uuid,
	"kind" text,
	"customer_id" uuid NOT NULL,
	"led_to" text NOT NULL,
	"sequence" integer NOT NULL,
	"thanked_at" timestamp(3) with time zone NOT NULL,
	"year" text NOT NULL,
	"staff_id" uuid,
	"amount_minor" bigint,
	"currency" text,
	"rules_version" integer,
	"fund_sequence" integer,
	"promise_id" uuid,
	CONSTRAINT "rewards_pkey" PRIMARY KEY("store_id","complaint_id","kind"),
	CONSTRAINT "rewards_kind_known" CHECK ("kind" in ('FOUND_DANGER', 'LED_TO_CHANGE', 'GAVE_IDEA', 'TOLD_FIRST'))
);
--> statement-breakpoint
CREATE TABLE "routing_rules" (
	"store_id" text,
	"version" integer,
	"rules" jsonb NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "routing_rules_pkey" PRIMARY KEY("store_id","version")
);
--> statement-breakpoint
CREATE TABLE "rungs" (
	"store_id" text,
	"department_id" uuid,
	"level" integer,
	"staff_id" uuid NOT NULL,
	CONSTRAINT "rungs_pkey" PRIMARY KEY("store_id","department_id","level")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"store_id" text,
	"id" uuid,
	"staff_id" uuid,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"sort" text NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "saved_views_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"store_id" text,
	"staff_id" uuid,
	"seed" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"confirmed_at" timestamp(3) with time zone,
	"last_step" integer NOT NULL,
	CONSTRAINT "second_factors_pkey" PRIMARY KEY("store_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"store_id" text,
	"id" uuid,
	"staff_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "sessions_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE "set_asides" (
	"store_id" text,
	"complaint_id" uuid,
	"sequence" integer,
	"reason" text NOT NULL,
	"staff_id" uuid,
	"set_aside_at" timestamp(3) with time zone NOT NULL,
	"taken_up_at" timestamp(3) with time zone,
	"taken_up_by" text,
	CONSTRAINT "set_asides_pkey" PRIMARY KEY("store_id","complaint_id","sequence"),
	CONSTRAINT "set_asides_reason_known" CHECK ("reason" in ('SPAM', 'TEST')),
	CONSTRAINT "set_asides_taken_up_by_known" CHECK ("taken_up_by" in ('CUSTOMER', 'STAFF', 'DEVELOPER', 'SYSTEM'))
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"store_id" text,
	"id" uuid,
	"display_name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"department_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"left_at" timestamp(3) with time zone,
	CONSTRAINT "staff_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "staff_email" UNIQUE("store_id","email"),
	CONSTRAINT "staff_role_known" CHECK ("role" in ('FRONT_LINE', 'SUPERVISOR', 'MANAGER', 'ADMIN'))
);
--> statement-breakpoint
CREATE TABLE "standards" (
	"store_id" text,
	"version" integer,
	"rules" jsonb NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "standards_pkey" PRIMARY KEY("store_id","version")
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"store_id" text,
	"id" uuid,
	"text" text NOT NULL,
	"name" text,
	"email" text,
	"locale" text NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"answer" text,
	"answered_at" timestamp(3) with time zone,
	"answered_by" text,
	"complaint_id" uuid,
	CONSTRAINT "suggestions_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "suggestions_state_known" CHECK ("state" in ('OPEN', 'ANSWERED', 'BECAME_COMPLAINT'))
);
--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"store_id" text,
	"invitation_id" uuid,
	"mark" integer NOT NULL,
	"answered_at" timestamp(3) with time zone NOT NULL,
	"taken_down_by" text,
	"text" text,
	"completed_at" timestamp(3) with time zone,
	"complaint_id" uuid,
	CONSTRAINT "survey_answers_pkey" PRIMARY KEY("store_id","invitation_id"),
	CONSTRAINT "survey_answers_mark" CHECK ("mark" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "survey_invitations" (
	"store_id" text,
	"id" uuid,
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"complaint_id" uuid,
	"cycle" integer,
	"department_id" uuid,
	"place" text,
	"locale" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"next_at" timestamp(3) with time zone,
	"asked_at" timestamp(3) with time zone,
	"mailed_at" timestamp(3) with time zone,
	CONSTRAINT "survey_invitations_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "survey_invitations_cycle" UNIQUE("store_id","complaint_id","cycle"),
	CONSTRAINT "survey_invitations_token" UNIQUE("store_id","token_hash"),
	CONSTRAINT "survey_invitations_kind_known" CHECK ("kind" in ('CSAT', 'CES', 'NPS'))
);
--> statement-breakpoint
CREATE TABLE "used_challenges" (
	"store_id" text,
	"hash" text,
	"ends_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "used_challenges_pkey" PRIMARY KEY("store_id","hash")
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"store_id" text,
	"id" uuid,
	"endpoint_id" uuid NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"tried_until" timestamp(3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"tries" jsonb NOT NULL,
	"last_fault" text,
	"outcome" text,
	"settled_at" timestamp(3) with time zone,
	CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY("store_id","id"),
	CONSTRAINT "webhook_deliveries_outcome_known" CHECK ("outcome" in ('DELIVERED', 'PARKED'))
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"store_id" text,
	"id" uuid,
	"url" text NOT NULL,
	"label" text NOT NULL,
	"events" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"secret_version" integer NOT NULL,
	"previous_secret_until" timestamp(3) with time zone,
	"failing_since" timestamp(3) with time zone,
	"resting_until" timestamp(3) with time zone,
	"disabled_at" timestamp(3) with time zone,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE INDEX "agreed_remedies_complaint" ON "agreed_remedies" ("store_id","complaint_id");--> statement-breakpoint
CREATE INDEX "agreed_remedies_waiting" ON "agreed_remedies" ("waiting_since","option_id") WHERE "waiting_since" is not null;--> statement-breakpoint
CREATE INDEX "answer_words_answer" ON "answer_words" ("store_id","answer_id");--> statement-breakpoint
CREATE INDEX "answers_review" ON "answers" ("store_id","state","review_on","id");--> statement-breakpoint
CREATE INDEX "answers_helped" ON "answers" ("store_id","state","helped","id");--> statement-breakpoint
CREATE INDEX "answers_remind" ON "answers" ("remind_at") WHERE "remind_at" is not null;--> statement-breakpoint
CREATE INDEX "approvals_complaint" ON "approvals" ("store_id","complaint_id","id");--> statement-breakpoint
CREATE INDEX "approvals_waiting" ON "approvals" ("store_id","due_at","id") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "attachments_complaint" ON "attachments" ("store_id","complaint_id") WHERE "complaint_id" is not null;--> statement-breakpoint
CREATE INDEX "attachments_unclaimed" ON "attachments" ("store_id","network") WHERE "network" is not null;--> statement-breakpoint
CREATE INDEX "attachments_ends" ON "attachments" ("ends_at") WHERE "ends_at" is not null;--> statement-breakpoint
CREATE INDEX "classifications_learnt" ON "classifications" ("store_id","classified_at","complaint_id");--> statement-breakpoint
CREATE INDEX "compensations_waiting" ON "compensations" ("store_id","granted_at","complaint_id") WHERE "fund_sequence" is null;--> statement-breakpoint
CREATE INDEX "complaint_words_words" ON "complaint_words" USING gin ("words");--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_imported_as" ON "complaints" ("store_id","imported_as") WHERE "imported_as" is not null;--> statement-breakpoint
CREATE INDEX "complaints_updated" ON "complaints" ("store_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "complaints_status" ON "complaints" ("store_id","status","id");--> statement-breakpoint
CREATE INDEX "complaints_category" ON "complaints" ("store_id","category_id","id") WHERE "category_id" is not null;--> statement-breakpoint
CREATE INDEX "complaints_order" ON "complaints" ("store_id","order_number","id") WHERE "order_number" is not null;--> statement-breakpoint
CREATE INDEX "complaints_department" ON "complaints" ("store_id","department_id","id") WHERE "department_id" is not null;--> statement-breakpoint
CREATE INDEX "complaints_owner" ON "complaints" ("store_id","owner_id","id") WHERE "owner_id" is not null;--> statement-breakpoint
CREATE INDEX "complaints_department_queue" ON "complaints" ("store_id","department_id","queue_at","id") WHERE "queue_at" is not null;--> statement-breakpoint
CREATE INDEX "complaints_owner_queue" ON "complaints" ("store_id","owner_id","queue_at","id") WHERE "queue_at" is not null and "owner_id" is not null;--> statement-breakpoint
CREATE INDEX "complaints_unowned_queue" ON "complaints" ("store_id","department_id","queue_at","id") WHERE "queue_at" is not null and "owner_id" is null;--> statement-breakpoint
CREATE INDEX "complaints_remind" ON "complaints" ("remind_at") WHERE "remind_at" is not null;--> statement-breakpoint
CREATE INDEX "complaints_customer" ON "complaints" ("store_id","customer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_number" ON "customers" ("store_id","number") WHERE "number" is not null;--> statement-breakpoint
CREATE INDEX "fund_entries_complaint" ON "fund_entries" ("store_id","complaint_id") WHERE "complaint_id" is not null;--> statement-breakpoint
CREATE INDEX "idempotency_at" ON "idempotency" ("at");--> statement-breakpoint
CREATE INDEX "keys_by_hash" ON "keys" ("hash");--> statement-breakpoint
CREATE INDEX "merges_into" ON "merges" ("store_id","into_id");--> statement-breakpoint
CREATE INDEX "options_complaint" ON "options" ("store_id","complaint_id","position");--> statement-breakpoint
CREATE INDEX "orders_customer" ON "orders" ("store_id","customer_id","bought_at","number") WHERE "customer_id" is not null;--> statement-breakpoint
CREATE INDEX "origins_by_origin" ON "origins" ("origin");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" ("due_at") WHERE "outcome" is null;--> statement-breakpoint
CREATE INDEX "passkeys_staff" ON "passkeys" ("store_id","staff_id");--> statement-breakpoint
CREATE INDEX "password_links_staff" ON "password_links" ("store_id","staff_id");--> statement-breakpoint
CREATE INDEX "password_links_expires" ON "password_links" ("expires_at");--> statement-breakpoint
CREATE INDEX "places_by_code" ON "places" ("code");--> statement-breakpoint
CREATE INDEX "presences_complaint" ON "presences" ("store_id","complaint_id");--> statement-breakpoint
CREATE INDEX "presences_seen" ON "presences" ("store_id","seen_at");--> statement-breakpoint
CREATE INDEX "promises_complaint" ON "promises" ("store_id","complaint_id","ended_at");--> statement-breakpoint
CREATE INDEX "promises_next_look" ON "promises" ("next_look_at") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "rewards_customer" ON "rewards" ("store_id","customer_id","year") WHERE "fund_sequence" is not null;--> statement-breakpoint
CREATE INDEX "saved_views_staff" ON "saved_views" ("store_id","staff_id");--> statement-breakpoint
CREATE INDEX "sessions_staff" ON "sessions" ("store_id","staff_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" ("expires_at");--> statement-breakpoint
CREATE INDEX "set_asides_at" ON "set_asides" ("store_id","set_aside_at");--> statement-breakpoint
CREATE INDEX "suggestions_sent" ON "suggestions" ("store_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "suggestions_state" ON "suggestions" ("store_id","state","sent_at","id");--> statement-breakpoint
CREATE INDEX "survey_answers_latest" ON "survey_answers" ("store_id","answered_at","invitation_id");--> statement-breakpoint
CREATE INDEX "survey_answers_looked_after" ON "survey_answers" ("store_id","complaint_id") WHERE "complaint_id" is not null;--> statement-breakpoint
CREATE INDEX "survey_invitations_next" ON "survey_invitations" ("next_at") WHERE "next_at" is not null;--> statement-breakpoint
CREATE INDEX "survey_invitations_asked" ON "survey_invitations" ("store_id","asked_at","id") WHERE "asked_at" is not null;--> statement-breakpoint
CREATE INDEX "used_challenges_ends" ON "used_challenges" ("ends_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_endpoint" ON "webhook_deliveries" ("store_id","endpoint_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" ("store_id","endpoint_id","due_at") WHERE "outcome" is null;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_settled" ON "webhook_deliveries" ("settled_at") WHERE "settled_at" is not null;--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_Izg7Z4n1pJfA_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_store_id_option_id_options_store_id_id_fkey" FOREIGN KEY ("store_id","option_id") REFERENCES "options"("store_id","id");--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_store_id_promise_id_promises_store_id_id_fkey" FOREIGN KEY ("store_id","promise_id") REFERENCES "promises"("store_id","id");--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_store_id_given_by_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","given_by_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_store_id_approved_by_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","approved_by_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_kVspFCW3J4qY_fkey" FOREIGN KEY ("store_id","currency","fund_sequence") REFERENCES "fund_entries"("store_id","currency","sequence");--> statement-breakpoint
ALTER TABLE "agreed_remedies" ADD CONSTRAINT "agreed_remedies_DDsNaOjm5pRC_fkey" FOREIGN KEY ("store_id","currency","returned_sequence") REFERENCES "fund_entries"("store_id","currency","sequence");--> statement-breakpoint
ALTER TABLE "answer_versions" ADD CONSTRAINT "answer_versions_store_id_answer_id_answers_store_id_id_fkey" FOREIGN KEY ("store_id","answer_id") REFERENCES "answers"("store_id","id");--> statement-breakpoint
ALTER TABLE "answer_word_counts" ADD CONSTRAINT "answer_word_counts_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "answer_words" ADD CONSTRAINT "answer_words_store_id_answer_id_answers_store_id_id_fkey" FOREIGN KEY ("store_id","answer_id") REFERENCES "answers"("store_id","id");--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_store_id_category_id_categories_store_id_id_fkey" FOREIGN KEY ("store_id","category_id") REFERENCES "categories"("store_id","id");--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_store_id_owner_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","owner_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_store_id_option_id_options_store_id_id_fkey" FOREIGN KEY ("store_id","option_id") REFERENCES "options"("store_id","id");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_store_id_promise_id_promises_store_id_id_fkey" FOREIGN KEY ("store_id","promise_id") REFERENCES "promises"("store_id","id");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_store_id_asked_by_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","asked_by_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_store_id_decided_by_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","decided_by_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "authority_limits" ADD CONSTRAINT "authority_limits_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "backup_codes" ADD CONSTRAINT "backup_codes_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_store_id_parent_id_categories_store_id_id_fkey" FOREIGN KEY ("store_id","parent_id") REFERENCES "categories"("store_id","id");--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_store_id_department_id_departments_store_id_id_fkey" FOREIGN KEY ("store_id","department_id") REFERENCES "departments"("store_id","id");--> statement-breakpoint
ALTER TABLE "causes" ADD CONSTRAINT "causes_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "causes" ADD CONSTRAINT "causes_store_id_parent_id_causes_store_id_id_fkey" FOREIGN KEY ("store_id","parent_id") REFERENCES "causes"("store_id","id");--> statement-breakpoint
ALTER TABLE "causes" ADD CONSTRAINT "causes_store_id_department_id_departments_store_id_id_fkey" FOREIGN KEY ("store_id","department_id") REFERENCES "departments"("store_id","id");--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_hleo1tB5zkKs_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_FiQONdk7fKLF_fkey" FOREIGN KEY ("store_id","category_id") REFERENCES "categories"("store_id","id");--> statement-breakpoint
ALTER TABLE "compensations" ADD CONSTRAINT "compensations_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "compensations" ADD CONSTRAINT "compensations_store_id_promise_id_promises_store_id_id_fkey" FOREIGN KEY ("store_id","promise_id") REFERENCES "promises"("store_id","id");--> statement-breakpoint
ALTER TABLE "compensations" ADD CONSTRAINT "compensations_store_id_remedy_id_promises_store_id_id_fkey" FOREIGN KEY ("store_id","remedy_id") REFERENCES "promises"("store_id","id");--> statement-breakpoint
ALTER TABLE "compensations" ADD CONSTRAINT "compensations_MDWv0kW4y78K_fkey" FOREIGN KEY ("store_id","currency","fund_sequence") REFERENCES "fund_entries"("store_id","currency","sequence");--> statement-breakpoint
ALTER TABLE "complaint_causes" ADD CONSTRAINT "complaint_causes_nqFRyHJnUyUP_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "complaint_causes" ADD CONSTRAINT "complaint_causes_store_id_cause_id_causes_store_id_id_fkey" FOREIGN KEY ("store_id","cause_id") REFERENCES "causes"("store_id","id");--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_store_id_customer_id_customers_store_id_id_fkey" FOREIGN KEY ("store_id","customer_id") REFERENCES "customers"("store_id","id");--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_store_id_category_id_categories_store_id_id_fkey" FOREIGN KEY ("store_id","category_id") REFERENCES "categories"("store_id","id");--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_store_id_department_id_departments_store_id_id_fkey" FOREIGN KEY ("store_id","department_id") REFERENCES "departments"("store_id","id");--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_store_id_owner_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","owner_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_store_id_currency_funds_store_id_currency_fkey" FOREIGN KEY ("store_id","currency") REFERENCES "funds"("store_id","currency");--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_store_id_approved_by_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","approved_by_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "funds" ADD CONSTRAINT "funds_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "idempotency" ADD CONSTRAINT "idempotency_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_store_id_set_by_staff_store_id_id_fkey" FOREIGN KEY ("store_id","set_by") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_store_id_into_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","into_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "options" ADD CONSTRAINT "options_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "options" ADD CONSTRAINT "options_store_id_proposed_by_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","proposed_by_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_store_id_customer_id_customers_store_id_id_fkey" FOREIGN KEY ("store_id","customer_id") REFERENCES "customers"("store_id","id");--> statement-breakpoint
ALTER TABLE "origins" ADD CONSTRAINT "origins_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_store_id_moved_from_id_promises_store_id_id_fkey" FOREIGN KEY ("store_id","moved_from_id") REFERENCES "promises"("store_id","id");--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_store_id_owner_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","owner_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_PzZ2pnXYqyk4_fkey" FOREIGN KEY ("store_id","calendar_id","calendar_version") REFERENCES "calendars"("store_id","id","version");--> statement-breakpoint
ALTER TABLE "provider_accounts" ADD CONSTRAINT "provider_accounts_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_store_id_order_number_orders_store_id_number_fkey" FOREIGN KEY ("store_id","order_number") REFERENCES "orders"("store_id","number");--> statement-breakpoint
ALTER TABLE "reward_rules" ADD CONSTRAINT "reward_rules_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_store_id_customer_id_customers_store_id_id_fkey" FOREIGN KEY ("store_id","customer_id") REFERENCES "customers"("store_id","id");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_store_id_promise_id_promises_store_id_id_fkey" FOREIGN KEY ("store_id","promise_id") REFERENCES "promises"("store_id","id");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_uesNgvBZYKyY_fkey" FOREIGN KEY ("store_id","rules_version") REFERENCES "reward_rules"("store_id","version");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_VcMjB4nU0wT1_fkey" FOREIGN KEY ("store_id","currency","fund_sequence") REFERENCES "fund_entries"("store_id","currency","sequence");--> statement-breakpoint
ALTER TABLE "routing_rules" ADD CONSTRAINT "routing_rules_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "rungs" ADD CONSTRAINT "rungs_store_id_department_id_departments_store_id_id_fkey" FOREIGN KEY ("store_id","department_id") REFERENCES "departments"("store_id","id");--> statement-breakpoint
ALTER TABLE "rungs" ADD CONSTRAINT "rungs_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "set_asides" ADD CONSTRAINT "set_asides_store_id_staff_id_staff_store_id_id_fkey" FOREIGN KEY ("store_id","staff_id") REFERENCES "staff"("store_id","id");--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_store_id_department_id_departments_store_id_id_fkey" FOREIGN KEY ("store_id","department_id") REFERENCES "departments"("store_id","id");--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_store_id_complaint_id_complaints_store_id_id_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_25sxVcdAYGj0_fkey" FOREIGN KEY ("store_id","invitation_id") REFERENCES "survey_invitations"("store_id","id");--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_IxK3Q3WUvK1b_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_tkD5yEnw0wMa_fkey" FOREIGN KEY ("store_id","complaint_id") REFERENCES "complaints"("store_id","id");--> statement-breakpoint
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_trRwlJ6o5Mlm_fkey" FOREIGN KEY ("store_id","department_id") REFERENCES "departments"("store_id","id");--> statement-breakpoint
ALTER TABLE "used_challenges" ADD CONSTRAINT "used_challenges_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_oy1M52lp4oil_fkey" FOREIGN KEY ("store_id","endpoint_id") REFERENCES "webhook_endpoints"("store_id","id");--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_store_id_stores_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id");