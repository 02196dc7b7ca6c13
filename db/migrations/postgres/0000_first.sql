CREATE TABLE "neighbourhood" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"postcodes" json NOT NULL,
	"population" bigint NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"area" text COLLATE "C" NOT NULL,
	"vision" text COLLATE "C" NOT NULL,
	"accent" text COLLATE "C" NOT NULL,
	"languages" json NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"money" json NOT NULL,
	"created_at" bigint NOT NULL,
	"started_by" text COLLATE "C",
	"opened_by" text COLLATE "C",
	"opened_at" bigint,
	"version" bigint DEFAULT 0 NOT NULL,
	"saved_pages" json DEFAULT '[]'::json NOT NULL,
	CONSTRAINT "partnership_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "programme_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "programme_partnership" (
	"programme_id" text COLLATE "C" NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"added_at" bigint NOT NULL,
	"added_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "programme_partnership_programme_id_partnership_id_pk" PRIMARY KEY("programme_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "settings_change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"page" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"fields" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"hue" bigint NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"person_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C",
	"postcode" text COLLATE "C",
	"phone" text COLLATE "C",
	CONSTRAINT "contact_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "administrator" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint,
	"given_by" text COLLATE "C",
	"change_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "role" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"voting" boolean NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint,
	"given_by" text COLLATE "C",
	"change_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "role_change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C",
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"voting" boolean NOT NULL,
	"ends_at" bigint,
	"because" text COLLATE "C" NOT NULL,
	"proposed_at" bigint NOT NULL,
	"proposed_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "role_change_event" (
	"change_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"because" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "residency" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"neighbourhood_id" text COLLATE "C" NOT NULL,
	"method" text COLLATE "C" NOT NULL,
	"verified_at" bigint NOT NULL,
	"verified_by" text COLLATE "C" NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_because" text COLLATE "C",
	"withdrawn_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "residency_request" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"neighbourhood_id" text COLLATE "C" NOT NULL,
	"way" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"address" text COLLATE "C",
	"secret_hash" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C",
	"tries" bigint NOT NULL,
	"printed_at" bigint,
	"printed_by" text COLLATE "C",
	"ended_at" bigint,
	"ended_because" text COLLATE "C",
	"residency_id" text COLLATE "C",
	CONSTRAINT "residency_request_secretHash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "residency_ways" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"ways" json NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vouch" (
	"request_id" text COLLATE "C" NOT NULL,
	"voucher_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "vouch_request_id_voucher_id_pk" PRIMARY KEY("request_id","voucher_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"means" text COLLATE "C",
	"device" text COLLATE "C",
	"proved_at" bigint,
	"round_id" text COLLATE "C",
	"helping_id" text COLLATE "C",
	"helping_in" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "sign_in_code" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email_hash" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"browser_hash" text COLLATE "C" NOT NULL,
	"sent_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"tries" bigint NOT NULL,
	"ended_at" bigint,
	"ended_because" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"public_key" text COLLATE "C" NOT NULL,
	"counted" bigint NOT NULL,
	"transports" json NOT NULL,
	"created_at" bigint NOT NULL,
	"used_at" bigint,
	"ended_at" bigint,
	"ended_because" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "passkey_challenge" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"browser_hash" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"stopped_at" bigint,
	"stopped_by" text COLLATE "C",
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "recovery_agreement" (
	"recovery_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "recovery_agreement_recovery_id_person_id_pk" PRIMARY KEY("recovery_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "budget_line" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"theme_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fund" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"restricted" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"pot_pence" bigint NOT NULL,
	"rules" json NOT NULL,
	"dates" json NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "round_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_code" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"issued_at" bigint NOT NULL,
	"issued_by" text COLLATE "C" NOT NULL,
	"ended_at" bigint,
	"ended_because" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "payee" (
	"proposal_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"reference" text COLLATE "C" NOT NULL,
	"applicant_id" text COLLATE "C",
	"title" text COLLATE "C" NOT NULL,
	"summary" text COLLATE "C" NOT NULL,
	"cost_pence" bigint,
	"theme_id" text COLLATE "C",
	"neighbourhood_id" text COLLATE "C",
	"answers" json NOT NULL,
	"version" bigint NOT NULL,
	"saved_in" json DEFAULT '{}'::json NOT NULL,
	"created_at" bigint NOT NULL,
	"saved_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"because" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C",
	"neighbourhood_id" text COLLATE "C",
	"wanted_role" text COLLATE "C",
	"voting" boolean NOT NULL,
	"landing" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C",
	"secret_hash" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C",
	"invited_by" text COLLATE "C" NOT NULL,
	"invited_at" bigint NOT NULL,
	"sent_at" bigint NOT NULL,
	"times_sent" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"accepted_at" bigint,
	"accepted_by" text COLLATE "C",
	"withdrawn_at" bigint,
	"withdrawn_by" text COLLATE "C",
	"list_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "invitation_list" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"landing" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C",
	"origin" text COLLATE "C" NOT NULL,
	"people" bigint NOT NULL,
	"invited" bigint NOT NULL,
	"left_out" bigint NOT NULL,
	"troubles" json NOT NULL,
	"confirmed_at" bigint,
	"done_at" bigint
);
--> statement-breakpoint
CREATE TABLE "invitation_list_part" (
	"list_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"people" json NOT NULL,
	CONSTRAINT "invitation_list_part_list_id_position_pk" PRIMARY KEY("list_id","position")
);
--> statement-breakpoint
CREATE TABLE "kept_interest" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_interest_ending" (
	"interest_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_confirmed" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "adoption" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"decision_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"present" boolean NOT NULL,
	CONSTRAINT "attendance_decision_id_person_id_pk" PRIMARY KEY("decision_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "criterion" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"rubric" json NOT NULL,
	"weight" bigint NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"started_by" text COLLATE "C" NOT NULL,
	"pot_pence" bigint NOT NULL,
	"meeting" json,
	"adopted_at" bigint,
	CONSTRAINT "decision_roundId_unique" UNIQUE("round_id")
);
--> statement-breakpoint
CREATE TABLE "decision_item" (
	"decision_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"asked_pence" bigint NOT NULL,
	"rule_said" text COLLATE "C" NOT NULL,
	"rule_pence" bigint NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	CONSTRAINT "decision_item_decision_id_proposal_id_pk" PRIMARY KEY("decision_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "interest" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"declared_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "score_sheet" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"points" json NOT NULL,
	"note_for_panel" text COLLATE "C" NOT NULL,
	"feedback" text COLLATE "C" NOT NULL,
	"abstained" boolean DEFAULT false NOT NULL,
	"saved_at" bigint NOT NULL,
	"handed_in_at" bigint,
	CONSTRAINT "score_sheet_proposal_id_person_id_pk" PRIMARY KEY("proposal_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "ballot" (
	"round_id" text COLLATE "C" NOT NULL,
	"pseudonym" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"choices" json NOT NULL,
	CONSTRAINT "ballot_round_id_pseudonym_pk" PRIMARY KEY("round_id","pseudonym")
);
--> statement-breakpoint
CREATE TABLE "imported_election" (
	"round_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"file_hash" text COLLATE "C" NOT NULL,
	"meta" json NOT NULL,
	"election" json NOT NULL,
	"columns" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lot" (
	"round_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	CONSTRAINT "lot_round_id_proposal_id_pk" PRIMARY KEY("round_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "published_ballot" (
	"round_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"choices" json NOT NULL,
	CONSTRAINT "published_ballot_round_id_number_pk" PRIMARY KEY("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "roll" (
	"round_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"added_later" boolean NOT NULL,
	"channel" text COLLATE "C",
	CONSTRAINT "roll_round_id_person_id_pk" PRIMARY KEY("round_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "tally" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"deciding" boolean NOT NULL,
	"result" json NOT NULL,
	"counted_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_file" (
	"round_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"head" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"size" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "award" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"instalments" json NOT NULL,
	"made_at" bigint NOT NULL,
	CONSTRAINT "award_proposalId_unique" UNIQUE("proposal_id")
);
--> statement-breakpoint
CREATE TABLE "award_event" (
	"award_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"instalments" json NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "award_event_award_id_sequence_pk" PRIMARY KEY("award_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "award_payee" (
	"award_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"person_ids" json NOT NULL,
	CONSTRAINT "award_payee_award_id_version_pk" PRIMARY KEY("award_id","version")
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"award_version" bigint NOT NULL,
	"instalment" bigint NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_standing" (
	"payment_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"instalment" bigint NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"moved_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_step" (
	"payment_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"to" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"confirmed" text COLLATE "C",
	"transfer_id" text COLLATE "C",
	"cleared_on" text COLLATE "C",
	"reason" text COLLATE "C",
	CONSTRAINT "payment_step_payment_id_sequence_pk" PRIMARY KEY("payment_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "budget_move" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"from_line_id" text COLLATE "C" NOT NULL,
	"to_line_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"answered_by" text COLLATE "C",
	"answered_at" bigint,
	"answer" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "encumbrance" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"to_line_id" text COLLATE "C",
	"round_id" text COLLATE "C",
	"award_id" text COLLATE "C",
	"decision_id" text COLLATE "C",
	"amount_pence" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"agreed_by" text COLLATE "C",
	"recorded_at" bigint NOT NULL,
	"reason" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "journal_entry" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"event" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C",
	"line_id" text COLLATE "C",
	"round_id" text COLLATE "C",
	"award_id" text COLLATE "C",
	"payment_id" text COLLATE "C",
	"belongs_on" text COLLATE "C" NOT NULL,
	"recorded_at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"reverses_entry_id" text COLLATE "C",
	"reason" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "posting" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"entry_id" text COLLATE "C" NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"from_account" text COLLATE "C" NOT NULL,
	"to_account" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_balance" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"account" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	CONSTRAINT "account_balance_partnership_id_account_pk" PRIMARY KEY("partnership_id","account")
);
--> statement-breakpoint
CREATE TABLE "money_total" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"budget_pence" bigint NOT NULL,
	"allocated_pence" bigint NOT NULL,
	"awarded_pence" bigint NOT NULL,
	"paid_on_awards_pence" bigint NOT NULL,
	"returned_pence" bigint NOT NULL,
	"paid_directly_pence" bigint NOT NULL,
	CONSTRAINT "money_total_scope_subject_id_line_id_pk" PRIMARY KEY("scope","subject_id","line_id"),
	CONSTRAINT "line_within_budget" CHECK (scope <> 'line' OR budget_pence - allocated_pence - paid_directly_pence >= 0),
	CONSTRAINT "round_within_pot" CHECK (scope <> 'round' OR allocated_pence - awarded_pence + returned_pence - paid_directly_pence >= 0),
	CONSTRAINT "award_paid_once" CHECK (scope <> 'award' OR awarded_pence >= paid_on_awards_pence),
	CONSTRAINT "award_given_back_once" CHECK (scope <> 'award' OR paid_on_awards_pence >= returned_pence)
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"what_happened" text COLLATE "C" NOT NULL,
	"who_came_together" text COLLATE "C" NOT NULL,
	"what_next" text COLLATE "C" NOT NULL,
	"people_taking_part" bigint,
	"volunteer_hours" bigint,
	"told_by" text COLLATE "C",
	"told_at" bigint NOT NULL,
	CONSTRAINT "story_proposalId_unique" UNIQUE("proposal_id")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL,
	"actor" text COLLATE "C",
	"act" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"detail" json NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest_standing" (
	"person_id" text COLLATE "C" NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"told_up_to" bigint NOT NULL,
	"next_at" bigint NOT NULL,
	"waiting_hash" text COLLATE "C",
	CONSTRAINT "digest_standing_person_id_partnership_id_pk" PRIMARY KEY("person_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "letter_choice" (
	"person_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"stop_hash" text COLLATE "C" NOT NULL,
	"news" text COLLATE "C",
	"chosen_at" bigint,
	CONSTRAINT "letter_choice_stopHash_unique" UNIQUE("stop_hash")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"once" text COLLATE "C" NOT NULL,
	"partnership_id" text COLLATE "C",
	"person_id" text COLLATE "C",
	"payload" json,
	"posted_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"tries" bigint NOT NULL,
	"done_at" bigint,
	"given_up_at" bigint,
	"last_trouble" text COLLATE "C",
	CONSTRAINT "outbox_once_unique" UNIQUE("once")
);
--> statement-breakpoint
CREATE TABLE "post_setting" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"reply_to" text COLLATE "C",
	"digest_hour" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wrong_address" (
	"person_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"marked_at" bigint NOT NULL,
	"marked_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erasure" (
	"person_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"asked_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"leave_stories" boolean NOT NULL,
	"done_at" bigint
);
--> statement-breakpoint
ALTER TABLE "neighbourhood" ADD CONSTRAINT "neighbourhood_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_partnership" ADD CONSTRAINT "programme_partnership_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_partnership" ADD CONSTRAINT "programme_partnership_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_partnership" ADD CONSTRAINT "programme_partnership_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings_change" ADD CONSTRAINT "settings_change_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings_change" ADD CONSTRAINT "settings_change_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator" ADD CONSTRAINT "administrator_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator" ADD CONSTRAINT "administrator_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "administrator" ADD CONSTRAINT "administrator_change_id_role_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."role_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_change_id_role_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."role_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change" ADD CONSTRAINT "role_change_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change" ADD CONSTRAINT "role_change_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change" ADD CONSTRAINT "role_change_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change_event" ADD CONSTRAINT "role_change_event_change_id_role_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."role_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change_event" ADD CONSTRAINT "role_change_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency" ADD CONSTRAINT "residency_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency" ADD CONSTRAINT "residency_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency" ADD CONSTRAINT "residency_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency" ADD CONSTRAINT "residency_verified_by_person_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency" ADD CONSTRAINT "residency_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_request" ADD CONSTRAINT "residency_request_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_request" ADD CONSTRAINT "residency_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_request" ADD CONSTRAINT "residency_request_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_request" ADD CONSTRAINT "residency_request_printed_by_person_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_request" ADD CONSTRAINT "residency_request_residency_id_residency_id_fk" FOREIGN KEY ("residency_id") REFERENCES "public"."residency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_ways" ADD CONSTRAINT "residency_ways_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_ways" ADD CONSTRAINT "residency_ways_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouch" ADD CONSTRAINT "vouch_request_id_residency_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."residency_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vouch" ADD CONSTRAINT "vouch_voucher_id_person_id_fk" FOREIGN KEY ("voucher_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_helping_id_person_id_fk" FOREIGN KEY ("helping_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_stopped_by_person_id_fk" FOREIGN KEY ("stopped_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_agreement" ADD CONSTRAINT "recovery_agreement_recovery_id_recovery_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recovery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_agreement" ADD CONSTRAINT "recovery_agreement_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund" ADD CONSTRAINT "fund_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_event" ADD CONSTRAINT "round_event_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_event" ADD CONSTRAINT "round_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_code" ADD CONSTRAINT "paper_code_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_code" ADD CONSTRAINT "paper_code_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_code" ADD CONSTRAINT "paper_code_issued_by_person_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee" ADD CONSTRAINT "payee_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee" ADD CONSTRAINT "payee_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_applicant_id_person_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_event" ADD CONSTRAINT "proposal_event_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_event" ADD CONSTRAINT "proposal_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_person_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_list_id_invitation_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."invitation_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list" ADD CONSTRAINT "invitation_list_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list" ADD CONSTRAINT "invitation_list_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list" ADD CONSTRAINT "invitation_list_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list_part" ADD CONSTRAINT "invitation_list_part_list_id_invitation_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."invitation_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_interest" ADD CONSTRAINT "kept_interest_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_interest" ADD CONSTRAINT "kept_interest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_interest_ending" ADD CONSTRAINT "kept_interest_ending_interest_id_kept_interest_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."kept_interest"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_confirmed" ADD CONSTRAINT "register_confirmed_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_confirmed" ADD CONSTRAINT "register_confirmed_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest" ADD CONSTRAINT "interest_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest" ADD CONSTRAINT "interest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest" ADD CONSTRAINT "interest_declared_by_person_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_election" ADD CONSTRAINT "imported_election_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_election" ADD CONSTRAINT "imported_election_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_ballot" ADD CONSTRAINT "published_ballot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll" ADD CONSTRAINT "roll_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll" ADD CONSTRAINT "roll_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally" ADD CONSTRAINT "tally_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_file" ADD CONSTRAINT "published_file_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_event" ADD CONSTRAINT "award_event_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_event" ADD CONSTRAINT "award_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_payee" ADD CONSTRAINT "award_payee_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_standing" ADD CONSTRAINT "payment_standing_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_standing" ADD CONSTRAINT "payment_standing_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_standing" ADD CONSTRAINT "payment_standing_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_from_line_id_budget_line_id_fk" FOREIGN KEY ("from_line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_to_line_id_budget_line_id_fk" FOREIGN KEY ("to_line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_to_line_id_budget_line_id_fk" FOREIGN KEY ("to_line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encumbrance" ADD CONSTRAINT "encumbrance_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting" ADD CONSTRAINT "posting_entry_id_journal_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting" ADD CONSTRAINT "posting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_balance" ADD CONSTRAINT "account_balance_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_total" ADD CONSTRAINT "money_total_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_told_by_person_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_standing" ADD CONSTRAINT "digest_standing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_standing" ADD CONSTRAINT "digest_standing_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_choice" ADD CONSTRAINT "letter_choice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_setting" ADD CONSTRAINT "post_setting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_address" ADD CONSTRAINT "wrong_address_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_address" ADD CONSTRAINT "wrong_address_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_address" ADD CONSTRAINT "wrong_address_marked_by_person_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "neighbourhood_by_partnership" ON "neighbourhood" USING btree ("partnership_id","position");--> statement-breakpoint
CREATE INDEX "programme_partnership_by_partnership" ON "programme_partnership" USING btree ("partnership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "settings_change_in_order" ON "settings_change" USING btree ("partnership_id","version");--> statement-breakpoint
CREATE INDEX "theme_by_partnership" ON "theme" USING btree ("partnership_id","position");--> statement-breakpoint
CREATE INDEX "administrator_by_person" ON "administrator" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_by_person" ON "role" USING btree ("person_id","partnership_id");--> statement-breakpoint
CREATE INDEX "role_by_partnership" ON "role" USING btree ("partnership_id","kind");--> statement-breakpoint
CREATE INDEX "role_by_kind" ON "role" USING btree ("kind","starts_at");--> statement-breakpoint
CREATE INDEX "role_change_by_partnership" ON "role_change" USING btree ("partnership_id","proposed_at");--> statement-breakpoint
CREATE INDEX "role_change_by_person" ON "role_change" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_change_event_by_time" ON "role_change_event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "residency_by_person" ON "residency" USING btree ("person_id","partnership_id");--> statement-breakpoint
CREATE INDEX "residency_by_partnership" ON "residency" USING btree ("partnership_id","withdrawn_at");--> statement-breakpoint
CREATE INDEX "residency_request_by_person" ON "residency_request" USING btree ("person_id","partnership_id","ended_at");--> statement-breakpoint
CREATE INDEX "residency_request_by_partnership" ON "residency_request" USING btree ("partnership_id","ended_at","asked_at");--> statement-breakpoint
CREATE INDEX "residency_request_by_residency" ON "residency_request" USING btree ("residency_id");--> statement-breakpoint
CREATE INDEX "residency_request_by_expiry" ON "residency_request" USING btree ("ended_at","expires_at");--> statement-breakpoint
CREATE INDEX "vouch_by_voucher" ON "vouch" USING btree ("voucher_id","at");--> statement-breakpoint
CREATE INDEX "session_by_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_by_helping" ON "session" USING btree ("helping_id");--> statement-breakpoint
CREATE INDEX "session_by_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_email" ON "sign_in_code" USING btree ("email_hash","sent_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_browser" ON "sign_in_code" USING btree ("browser_hash","sent_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_age" ON "sign_in_code" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "passkey_by_person" ON "passkey" USING btree ("person_id","ended_at");--> statement-breakpoint
CREATE INDEX "passkey_challenge_by_expiry" ON "passkey_challenge" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "passkey_challenge_by_person" ON "passkey_challenge" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "recovery_by_person" ON "recovery" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE INDEX "budget_line_by_partnership" ON "budget_line" USING btree ("partnership_id","year");--> statement-breakpoint
CREATE INDEX "fund_by_partnership" ON "fund" USING btree ("partnership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "round_by_slug" ON "round" USING btree ("partnership_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "round_event_in_order" ON "round_event" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "round_event_by_kind" ON "round_event" USING btree ("kind");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_code_by_hash" ON "paper_code" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "paper_code_by_round" ON "paper_code" USING btree ("round_id","person_id");--> statement-breakpoint
CREATE INDEX "paper_code_by_person" ON "paper_code" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "payee_by_person" ON "payee" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_by_reference" ON "proposal" USING btree ("round_id","reference");--> statement-breakpoint
CREATE INDEX "proposal_by_applicant" ON "proposal" USING btree ("applicant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_event_in_order" ON "proposal_event" USING btree ("proposal_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_by_secret" ON "invitation" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_by_code" ON "invitation" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "invitation_by_email" ON "invitation" USING btree ("partnership_id","email");--> statement-breakpoint
CREATE INDEX "invitation_by_partnership" ON "invitation" USING btree ("partnership_id","invited_at");--> statement-breakpoint
CREATE INDEX "invitation_by_expiry" ON "invitation" USING btree ("expires_at") WHERE email IS NOT NULL;--> statement-breakpoint
CREATE INDEX "invitation_by_guest" ON "invitation" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "invitation_list_by_partnership" ON "invitation_list" USING btree ("partnership_id","created_at");--> statement-breakpoint
CREATE INDEX "invitation_list_by_state" ON "invitation_list" USING btree ("done_at","confirmed_at");--> statement-breakpoint
CREATE INDEX "kept_interest_by_partnership" ON "kept_interest" USING btree ("partnership_id","person_id","at");--> statement-breakpoint
CREATE INDEX "kept_interest_by_person" ON "kept_interest" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "register_confirmed_by_person" ON "register_confirmed" USING btree ("person_id","partnership_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "adoption_once" ON "adoption" USING btree ("decision_id","version","person_id");--> statement-breakpoint
CREATE INDEX "adoption_by_person" ON "adoption" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "attendance_by_person" ON "attendance" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "criterion_by_round" ON "criterion" USING btree ("round_id","position");--> statement-breakpoint
CREATE INDEX "decision_by_adoption" ON "decision" USING btree ("adopted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "interest_in_order" ON "interest" USING btree ("proposal_id","person_id","sequence");--> statement-breakpoint
CREATE INDEX "interest_by_person" ON "interest" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "score_sheet_by_person" ON "score_sheet" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "imported_election_by_file" ON "imported_election" USING btree ("partnership_id","file_hash");--> statement-breakpoint
CREATE INDEX "roll_by_person" ON "roll" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tally_by_round" ON "tally" USING btree ("round_id","deciding");--> statement-breakpoint
CREATE INDEX "award_by_round" ON "award" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "award_by_partnership" ON "award" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "payment_by_award" ON "payment" USING btree ("award_id","instalment");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_standing_one_alive" ON "payment_standing" USING btree ("award_id","instalment") WHERE state IN ('prepared', 'authorised', 'sent', 'in-doubt', 'cleared');--> statement-breakpoint
CREATE INDEX "payment_standing_by_state" ON "payment_standing" USING btree ("partnership_id","state","moved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_step_of_one_transfer" ON "payment_step" USING btree ("partnership_id","transfer_id");--> statement-breakpoint
CREATE INDEX "budget_move_waiting" ON "budget_move" USING btree ("partnership_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "encumbrance_in_order" ON "encumbrance" USING btree ("partnership_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "encumbrance_once" ON "encumbrance" USING btree ("partnership_id","key");--> statement-breakpoint
CREATE INDEX "encumbrance_by_line" ON "encumbrance" USING btree ("line_id","sequence");--> statement-breakpoint
CREATE INDEX "encumbrance_by_line_moved_to" ON "encumbrance" USING btree ("to_line_id","sequence");--> statement-breakpoint
CREATE INDEX "encumbrance_by_round" ON "encumbrance" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "encumbrance_by_award" ON "encumbrance" USING btree ("award_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_entry_in_order" ON "journal_entry" USING btree ("partnership_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_entry_once" ON "journal_entry" USING btree ("partnership_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_entry_reversed_once" ON "journal_entry" USING btree ("reverses_entry_id");--> statement-breakpoint
CREATE INDEX "journal_entry_by_line" ON "journal_entry" USING btree ("line_id","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_round" ON "journal_entry" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_award" ON "journal_entry" USING btree ("award_id","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_payment" ON "journal_entry" USING btree ("payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "posting_in_order" ON "posting" USING btree ("entry_id","position");--> statement-breakpoint
CREATE INDEX "posting_by_from" ON "posting" USING btree ("partnership_id","from_account");--> statement-breakpoint
CREATE INDEX "posting_by_to" ON "posting" USING btree ("partnership_id","to_account");--> statement-breakpoint
CREATE INDEX "money_total_by_partnership" ON "money_total" USING btree ("partnership_id","scope","line_id");--> statement-breakpoint
CREATE INDEX "money_total_outstanding" ON "money_total" USING btree ("partnership_id","scope") WHERE awarded_pence > paid_on_awards_pence;--> statement-breakpoint
CREATE INDEX "story_by_teller" ON "story" USING btree ("told_by");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_entry_in_order" ON "audit_entry" USING btree ("partnership_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_entry_by_subject" ON "audit_entry" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "audit_entry_by_actor" ON "audit_entry" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "digest_standing_by_next" ON "digest_standing" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "outbox_by_due" ON "outbox" USING btree ("done_at","given_up_at","due_at");--> statement-breakpoint
CREATE INDEX "outbox_undelivered" ON "outbox" USING btree ("partnership_id","done_at","given_up_at");--> statement-breakpoint
CREATE INDEX "outbox_by_person" ON "outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "wrong_address_by_partnership" ON "wrong_address" USING btree ("partnership_id","marked_at");--> statement-breakpoint
CREATE INDEX "erasure_by_due" ON "erasure" USING btree ("done_at","due_at");