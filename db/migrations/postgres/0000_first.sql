CREATE TABLE "form_version" (
	"round_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"form" json NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by" text COLLATE "C",
	CONSTRAINT "form_version_round_id_version_pk" PRIMARY KEY("round_id","version")
);
--> statement-breakpoint
CREATE TABLE "private_answers" (
	"proposal_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"answers" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "archive" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C",
	"answered_at" bigint,
	"answered_by" text COLLATE "C",
	"taken_until" bigint,
	"made_at" bigint,
	"hash" text COLLATE "C",
	"size" bigint,
	"gone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "score_assignment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"step" bigint NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "score_reminder" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"mark" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"letters" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"award_version" bigint NOT NULL,
	"terms" text COLLATE "C" NOT NULL,
	"text_hash" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"way" text COLLATE "C" NOT NULL,
	"signed_on" text COLLATE "C",
	"accepted_at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "award_change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"amount_pence" bigint,
	"done_by" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"answer" text COLLATE "C",
	"answered_by" text COLLATE "C",
	"answered_at" bigint
);
--> statement-breakpoint
CREATE TABLE "award" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"instalments" json NOT NULL,
	"done_by" text COLLATE "C",
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
	"done_by" text COLLATE "C",
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
CREATE TABLE "award_paper" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"of" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"picture_id" text COLLATE "C",
	"added_by" text COLLATE "C" NOT NULL,
	"added_at" bigint NOT NULL,
	"taken_out_at" bigint
);
--> statement-breakpoint
CREATE TABLE "bank_account" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"opened_on" text COLLATE "C" NOT NULL,
	"opening_pence" bigint NOT NULL,
	"headings" json,
	"mapping" json,
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_account_fund" (
	"fund_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_file" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"headings" json,
	"mapping" json,
	"account_number" text COLLATE "C",
	"opening_pence" bigint,
	"closing_pence" bigint,
	"first_on" text COLLATE "C",
	"last_on" text COLLATE "C",
	"fresh" bigint NOT NULL,
	"known" bigint NOT NULL,
	"alike" bigint NOT NULL,
	"unread" bigint NOT NULL,
	"troubled" json NOT NULL,
	"refusal" json,
	"confirmed_at" bigint,
	"added" bigint NOT NULL,
	"done_at" bigint
);
--> statement-breakpoint
CREATE TABLE "bank_file_part" (
	"file_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"lines" json NOT NULL,
	CONSTRAINT "bank_file_part_file_id_position_pk" PRIMARY KEY("file_id","position")
);
--> statement-breakpoint
CREATE TABLE "bank_file_take_back" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"file_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"answer" text COLLATE "C",
	"answered_by" text COLLATE "C",
	"answered_at" bigint
);
--> statement-breakpoint
CREATE TABLE "bank_match" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"how" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"undone_by" text COLLATE "C",
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "bank_match_entry" (
	"account_id" text COLLATE "C" NOT NULL,
	"entry_id" text COLLATE "C" NOT NULL,
	"match_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "bank_match_entry_account_id_entry_id_pk" PRIMARY KEY("account_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "bank_row" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"file_id" text COLLATE "C",
	"position" bigint NOT NULL,
	"booked_on" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"words" json,
	"identity" text COLLATE "C" NOT NULL,
	"occurrence" bigint NOT NULL,
	"match_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "bank_statement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"to_on" text COLLATE "C" NOT NULL,
	"opening_pence" bigint NOT NULL,
	"closing_pence" bigint NOT NULL,
	"prepared_by" text COLLATE "C" NOT NULL,
	"prepared_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_statement_signed" (
	"statement_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"ledger_pence" bigint NOT NULL,
	"outstanding_pence" bigint NOT NULL,
	"late_pence" bigint NOT NULL,
	"aside_pence" bigint NOT NULL,
	"seal" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_details" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"goes_by" text COLLATE "C" NOT NULL,
	"locked" text COLLATE "C" NOT NULL,
	"ends" text COLLATE "C" NOT NULL,
	"contact" text COLLATE "C" NOT NULL,
	"replaces" boolean NOT NULL,
	"given_at" bigint NOT NULL,
	"given_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "bank_details_event" (
	"details_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	CONSTRAINT "bank_details_event_details_id_kind_pk" PRIMARY KEY("details_id","kind")
);
--> statement-breakpoint
CREATE TABLE "bank_link" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"secret_hash" text COLLATE "C" NOT NULL,
	"details_id" text COLLATE "C",
	"contact" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"asked_by" text COLLATE "C",
	"until" bigint NOT NULL,
	"used_at" bigint,
	CONSTRAINT "bank_link_secretHash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "stripe_payee" (
	"details_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C",
	"is_ready" boolean NOT NULL,
	"trouble" text COLLATE "C",
	"payout_id" text COLLATE "C",
	"payout_trouble" text COLLATE "C",
	"asked_at" bigint,
	CONSTRAINT "stripe_payee_accountId_unique" UNIQUE("account_id")
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
	"restricted" boolean NOT NULL,
	"contribution_rate" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"is_public" boolean NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"receipt" text COLLATE "C",
	"secret_hash" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "challenge_against" (
	"challenge_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "challenge_against_challenge_id_person_id_pk" PRIMARY KEY("challenge_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "challenge_answer" (
	"challenge_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"shows_words" boolean NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vote_measure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vote_measure_answer" (
	"measure_id" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "vote_measure_answer_measure_id_pk" PRIMARY KEY("measure_id")
);
--> statement-breakpoint
CREATE TABLE "checking_message" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"helper_id" text COLLATE "C",
	"until" bigint,
	"words" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sent_version" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	CONSTRAINT "sent_version_proposal_id_sequence_pk" PRIMARY KEY("proposal_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "closed_period" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"from_on" text COLLATE "C" NOT NULL,
	"to_on" text COLLATE "C" NOT NULL,
	"ends_year" bigint,
	"closed_at" bigint NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"agreed_by" text COLLATE "C" NOT NULL,
	"entries" bigint NOT NULL,
	"journal_head" text COLLATE "C" NOT NULL,
	"record_head" text COLLATE "C" NOT NULL,
	"balances" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "closing" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"to_on" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "closing_answer" (
	"closing_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "year_statement" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"period_id" text COLLATE "C" NOT NULL,
	"made_at" bigint NOT NULL,
	"tables" json NOT NULL,
	"seal" text COLLATE "C" NOT NULL,
	CONSTRAINT "year_statement_partnership_id_year_pk" PRIMARY KEY("partnership_id","year")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"comment_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"ground" text COLLATE "C",
	"because" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk_setting" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"comments" boolean NOT NULL,
	"support" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "award_condition" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"given_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "condition_event" (
	"condition_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "condition_event_condition_id_sequence_pk" PRIMARY KEY("condition_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "funder_report" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"from_month" text COLLATE "C" NOT NULL,
	"to_month" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"created_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "funder_report_event" (
	"report_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "funder_report_event_report_id_sequence_pk" PRIMARY KEY("report_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "funder_report_frozen" (
	"report_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"facts" text COLLATE "C" NOT NULL,
	"seal" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "funder_report_words" (
	"report_id" text COLLATE "C" NOT NULL,
	"part" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "funder_report_words_report_id_part_number_pk" PRIMARY KEY("report_id","part","number")
);
--> statement-breakpoint
CREATE TABLE "gift" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"started_at" bigint NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"state_at" bigint NOT NULL,
	"session_id" text COLLATE "C",
	"url" text COLLATE "C",
	"charge_id" text COLLATE "C",
	"disputed" boolean NOT NULL,
	CONSTRAINT "gift_sessionId_unique" UNIQUE("session_id"),
	CONSTRAINT "gift_chargeId_unique" UNIQUE("charge_id")
);
--> statement-breakpoint
CREATE TABLE "gift_aid_claim" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"made_at" bigint NOT NULL,
	"made_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gift_aid_claim_item" (
	"claim_id" text COLLATE "C" NOT NULL,
	"gift_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	CONSTRAINT "gift_aid_claim_item_gift_id_pk" PRIMARY KEY("gift_id")
);
--> statement-breakpoint
CREATE TABLE "gift_fund" (
	"fund_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"opened_by" text COLLATE "C" NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	"gift_aid" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gift_refund" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"gift_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"prepared_by" text COLLATE "C" NOT NULL,
	"prepared_at" bigint NOT NULL,
	"authorised_by" text COLLATE "C",
	"authorised_at" bigint,
	"settled_at" bigint,
	"stripe_id" text COLLATE "C",
	"trouble" text COLLATE "C",
	CONSTRAINT "gift_refund_stripeId_unique" UNIQUE("stripe_id")
);
--> statement-breakpoint
CREATE TABLE "gift_words" (
	"gift_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"forename" text COLLATE "C" NOT NULL,
	"surname" text COLLATE "C" NOT NULL,
	"house" text COLLATE "C" NOT NULL,
	"postcode" text COLLATE "C" NOT NULL,
	"declared_at" bigint
);
--> statement-breakpoint
CREATE TABLE "stripe_call" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"home" text COLLATE "C" NOT NULL,
	"due_at" bigint NOT NULL,
	"tries" bigint NOT NULL,
	"done_at" bigint,
	CONSTRAINT "stripe_call_subjectId_unique" UNIQUE("subject_id")
);
--> statement-breakpoint
CREATE TABLE "stripe_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C",
	"received_at" bigint NOT NULL,
	"done_at" bigint
);
--> statement-breakpoint
CREATE TABLE "stripe_movement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"fee_pence" bigint NOT NULL,
	"source_id" text COLLATE "C",
	"gift_id" text COLLATE "C",
	"payment_id" text COLLATE "C",
	"fund_id" text COLLATE "C",
	"entry_id" text COLLATE "C",
	"happened_at" bigint NOT NULL,
	"recorded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stripe_standing" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"looked_at" bigint NOT NULL,
	"seen_up_to" bigint NOT NULL,
	"held_pence" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "examiner_answer" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "examiner_question" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "examiner_sign_off" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"seal" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "examiner_sign_off_partnership_id_year_pk" PRIMARY KEY("partnership_id","year")
);
--> statement-breakpoint
CREATE TABLE "giving_setting" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation" text COLLATE "C",
	"prefix" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "cash_count" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"float_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"counted_on" text COLLATE "C" NOT NULL,
	"counted_pence" bigint NOT NULL,
	"expected_pence" bigint NOT NULL,
	"line_id" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cash_count_agreed" (
	"count_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cash_float" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"holder_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cash_float_step" (
	"float_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"to" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "cash_float_step_float_id_sequence_pk" PRIMARY KEY("float_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cost" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"payee_id" text COLLATE "C",
	"draw_down_id" text COLLATE "C",
	"authorisers" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cost_step" (
	"cost_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"to" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"confirmed" text COLLATE "C",
	"reason" text COLLATE "C",
	CONSTRAINT "cost_step_cost_id_sequence_pk" PRIMARY KEY("cost_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cost_words" (
	"cost_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C",
	"payee" text COLLATE "C" NOT NULL,
	"what" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "count_step" (
	"round_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"done" bigint NOT NULL,
	"of" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_version" (
	"document_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "document_version_document_id_number_pk" PRIMARY KEY("document_id","number")
);
--> statement-breakpoint
CREATE TABLE "draw_down" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"rate" bigint NOT NULL,
	"contribution_pence" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draw_down_item" (
	"draw_down_id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	CONSTRAINT "draw_down_item_draw_down_id_subject_pk" PRIMARY KEY("draw_down_id","subject")
);
--> statement-breakpoint
CREATE TABLE "draw_down_step" (
	"draw_down_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"to" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"amount_pence" bigint,
	"reason" text COLLATE "C",
	CONSTRAINT "draw_down_step_draw_down_id_sequence_pk" PRIMARY KEY("draw_down_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "findable" (
	"number" bigint PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"whose" text COLLATE "C" NOT NULL,
	"folded_title" text COLLATE "C" NOT NULL,
	"folded_words" text COLLATE "C" NOT NULL,
	"print" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findable_up_to" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brought_idea" (
	"proposal_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"brought_by" text COLLATE "C" NOT NULL,
	"brought_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idea_list" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"unread" json NOT NULL,
	"fresh" bigint NOT NULL,
	"changed" bigint NOT NULL,
	"same" bigint NOT NULL,
	"cannot" bigint NOT NULL,
	"shown" json NOT NULL,
	"confirmed_at" bigint,
	"which" json,
	"added" bigint NOT NULL,
	"altered" bigint NOT NULL,
	"left" bigint NOT NULL,
	"done_at" bigint
);
--> statement-breakpoint
CREATE TABLE "idea_list_part" (
	"list_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"rows" json NOT NULL,
	CONSTRAINT "idea_list_part_list_id_position_pk" PRIMARY KEY("list_id","position")
);
--> statement-breakpoint
CREATE TABLE "idea_term" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"term" text COLLATE "C" NOT NULL,
	CONSTRAINT "idea_term_proposal_id_term_pk" PRIMARY KEY("proposal_id","term")
);
--> statement-breakpoint
CREATE TABLE "idea_word" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"weight" bigint NOT NULL,
	CONSTRAINT "idea_word_proposal_id_word_pk" PRIMARY KEY("proposal_id","word")
);
--> statement-breakpoint
CREATE TABLE "round_word" (
	"round_id" text COLLATE "C" NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"tail" text COLLATE "C" NOT NULL,
	CONSTRAINT "round_word_round_id_word_pk" PRIMARY KEY("round_id","word")
);
--> statement-breakpoint
CREATE TABLE "help_offer" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"settled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "help_term" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"term" text COLLATE "C" NOT NULL,
	CONSTRAINT "help_term_proposal_id_side_kind_term_pk" PRIMARY KEY("proposal_id","side","kind","term")
);
--> statement-breakpoint
CREATE TABLE "introduction" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"first_person_id" text COLLATE "C" NOT NULL,
	"second_person_id" text COLLATE "C" NOT NULL,
	"first_proposal_id" text COLLATE "C",
	"second_proposal_id" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"passed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "introduction_answer" (
	"introduction_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"yes_at" bigint,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "introduction_answer_introduction_id_person_id_pk" PRIMARY KEY("introduction_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "likely_pair" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"first_id" text COLLATE "C" NOT NULL,
	"second_id" text COLLATE "C" NOT NULL,
	"worth" double precision NOT NULL,
	"found_at" bigint NOT NULL
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
	"list_id" text COLLATE "C",
	"proposal_id" text COLLATE "C",
	"part" text COLLATE "C"
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
CREATE TABLE "keeping_periods" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"periods" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letting_go" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"keeper" text COLLATE "C" NOT NULL,
	"partnership_id" text COLLATE "C",
	"due_at" bigint NOT NULL,
	"started_at" bigint,
	"held_until" bigint,
	"ended_at" bigint,
	"counts" json NOT NULL,
	"in_all" bigint NOT NULL
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
CREATE TABLE "month_flow" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"from_account" text COLLATE "C" NOT NULL,
	"to_account" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	CONSTRAINT "month_flow_partnership_id_month_from_account_to_account_pk" PRIMARY KEY("partnership_id","month","from_account","to_account")
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
CREATE TABLE "kept_words" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"locked" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_end" (
	"proposal_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"ends_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"what_happened" text COLLATE "C" NOT NULL,
	"who_came_together" text COLLATE "C" DEFAULT '' NOT NULL,
	"what_next" text COLLATE "C" DEFAULT '' NOT NULL,
	"learnt" text COLLATE "C" DEFAULT '' NOT NULL,
	"as_planned" boolean,
	"people_taking_part" bigint,
	"volunteers" bigint,
	"volunteer_hours" bigint,
	"new_people_met" bigint,
	"outcomes" json,
	"way" text COLLATE "C" DEFAULT 'typed' NOT NULL,
	"shown" bigint,
	"told_by" text COLLATE "C",
	"told_at" bigint NOT NULL,
	CONSTRAINT "story_proposalId_unique" UNIQUE("proposal_id")
);
--> statement-breakpoint
CREATE TABLE "story_asked" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"secret_hash" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "story_asked_proposal_id_number_pk" PRIMARY KEY("proposal_id","number")
);
--> statement-breakpoint
CREATE TABLE "story_event" (
	"story_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"version" bigint,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"because" text COLLATE "C" NOT NULL,
	CONSTRAINT "story_event_story_id_sequence_pk" PRIMARY KEY("story_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "story_person" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"is_child" boolean NOT NULL,
	"in_words" boolean NOT NULL,
	"yes_at" bigint,
	"yes_way" text COLLATE "C",
	"yes_from_parent" text COLLATE "C" NOT NULL,
	"yes_noted_by" text COLLATE "C",
	"withdrawn_at" bigint,
	"added_by" text COLLATE "C",
	"added_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_picture" (
	"picture_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"shows" text COLLATE "C",
	"is_evidence" boolean DEFAULT false NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "story_picture_person" (
	"picture_id" text COLLATE "C" NOT NULL,
	"story_person_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "story_picture_person_picture_id_story_person_id_pk" PRIMARY KEY("picture_id","story_person_id")
);
--> statement-breakpoint
CREATE TABLE "story_setting" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"questions_from_pence" bigint NOT NULL,
	"all_from_pence" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_version" (
	"story_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"people_taking_part" bigint,
	"volunteers" bigint,
	"volunteer_hours" bigint,
	"new_people_met" bigint,
	"as_planned" boolean,
	"way" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	CONSTRAINT "story_version_story_id_number_pk" PRIMARY KEY("story_id","number")
);
--> statement-breakpoint
CREATE TABLE "story_version_person" (
	"story_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"story_person_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "story_version_person_story_id_number_story_person_id_pk" PRIMARY KEY("story_id","number","story_person_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_event" (
	"decision_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "meeting_event_decision_id_sequence_pk" PRIMARY KEY("decision_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "settling" (
	"decision_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"rule_said" text COLLATE "C" NOT NULL,
	"rule_pence" bigint NOT NULL,
	"made_from" json,
	"conditions" json NOT NULL,
	"meeting" json NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "settling_decision_id_sequence_pk" PRIMARY KEY("decision_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "milestone_event" (
	"award_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"instalment" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "milestone_event_award_id_sequence_pk" PRIMARY KEY("award_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "merging" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"staying_id" text COLLATE "C" NOT NULL,
	"joining_id" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"until" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merging_answer" (
	"merging_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	CONSTRAINT "merging_answer_merging_id_side_pk" PRIMARY KEY("merging_id","side")
);
--> statement-breakpoint
CREATE TABLE "night_favourites" (
	"seat_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"night_id" text COLLATE "C" NOT NULL,
	"chosen" json NOT NULL,
	"press" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "night_mark" (
	"seat_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"night_id" text COLLATE "C" NOT NULL,
	"mark" bigint NOT NULL,
	"press" bigint NOT NULL,
	CONSTRAINT "night_mark_seat_id_proposal_id_pk" PRIMARY KEY("seat_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "night_panel_mark" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"night_id" text COLLATE "C" NOT NULL,
	"mark" bigint NOT NULL,
	"press" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "night_panel_mark_proposal_id_person_id_pk" PRIMARY KEY("proposal_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "night_pitch" (
	"night_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "night_pitch_night_id_proposal_id_pk" PRIMARY KEY("night_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "night_seat" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"night_id" text COLLATE "C" NOT NULL,
	"taken_at" bigint NOT NULL,
	"left_at" bigint
);
--> statement-breakpoint
CREATE TABLE "night_slip" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"night_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"typing" bigint NOT NULL,
	"marks" json NOT NULL,
	"favourites" json NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pitch_night" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"plan" json NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "pitch_night_roundId_unique" UNIQUE("round_id"),
	CONSTRAINT "pitch_night_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "pitch_night_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"night_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C",
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"result" json
);
--> statement-breakpoint
CREATE TABLE "origin" (
	"proposal_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"from_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome_framework" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"framework" json NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	CONSTRAINT "outcome_framework_partnership_id_number_pk" PRIMARY KEY("partnership_id","number")
);
--> statement-breakpoint
CREATE TABLE "story_figure" (
	"story_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"indicator" text COLLATE "C" NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "story_figure_story_id_number_indicator_pk" PRIMARY KEY("story_id","number","indicator")
);
--> statement-breakpoint
CREATE TABLE "story_tag" (
	"story_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	CONSTRAINT "story_tag_story_id_number_outcome_pk" PRIMARY KEY("story_id","number","outcome")
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
	"number" bigint DEFAULT 1 NOT NULL,
	"replaces_decision_id" text COLLATE "C",
	"why" text COLLATE "C" DEFAULT '' NOT NULL,
	"version" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"started_by" text COLLATE "C" NOT NULL,
	"pot_pence" bigint NOT NULL,
	"meeting" json,
	"adopted_at" bigint,
	"dropped_at" bigint
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
	"conditions" json DEFAULT '[]'::json NOT NULL,
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
CREATE TABLE "casting_vote" (
	"vote_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"says" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "open_voice" (
	"vote_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"says" text COLLATE "C",
	"points" bigint,
	"keyed_by" text COLLATE "C",
	CONSTRAINT "open_voice_vote_id_person_id_pk" PRIMARY KEY("vote_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panel_slip" (
	"vote_id" text COLLATE "C" NOT NULL,
	"slip" text COLLATE "C" NOT NULL,
	"sealed" text COLLATE "C" NOT NULL,
	CONSTRAINT "panel_slip_vote_id_slip_pk" PRIMARY KEY("vote_id","slip")
);
--> statement-breakpoint
CREATE TABLE "panel_voice" (
	"vote_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"says" text COLLATE "C",
	"points" bigint,
	"counted" boolean NOT NULL,
	"keyed_by" text COLLATE "C",
	CONSTRAINT "panel_voice_vote_id_person_id_pk" PRIMARY KEY("vote_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panel_vote" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"secret" boolean NOT NULL,
	"casting" boolean NOT NULL,
	"opened_at" bigint NOT NULL,
	"opened_by" text COLLATE "C" NOT NULL,
	"ballot" json,
	"version" bigint NOT NULL,
	"room" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panel_vote_closing" (
	"vote_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"void_because" text COLLATE "C",
	"version" bigint NOT NULL,
	"room" json NOT NULL,
	"yes" bigint NOT NULL,
	"no" bigint NOT NULL,
	"abstain" bigint NOT NULL,
	"points" bigint
);
--> statement-breakpoint
CREATE TABLE "panel_vote_key" (
	"vote_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"public_key" text COLLATE "C" NOT NULL,
	"locked" text COLLATE "C" NOT NULL
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
CREATE TABLE "desk_act" (
	"desk_id" text COLLATE "C" NOT NULL,
	"once" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"said" text COLLATE "C" NOT NULL,
	CONSTRAINT "desk_act_desk_id_once_pk" PRIMARY KEY("desk_id","once")
);
--> statement-breakpoint
CREATE TABLE "paper_ballot" (
	"round_id" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"batch_id" text COLLATE "C",
	"settled" text COLLATE "C",
	CONSTRAINT "paper_ballot_round_id_code_hash_pk" PRIMARY KEY("round_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "paper_batch" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"papers" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_reading" (
	"round_id" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"says" text COLLATE "C" NOT NULL,
	"print" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "paper_reading_round_id_code_hash_sequence_pk" PRIMARY KEY("round_id","code_hash","sequence")
);
--> statement-breakpoint
CREATE TABLE "paper_slip" (
	"round_id" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"way" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"given_by" text COLLATE "C",
	"given_beside_id" text COLLATE "C",
	"came" text COLLATE "C",
	"taken_by" text COLLATE "C",
	"named_by" text COLLATE "C",
	"named_print" text COLLATE "C",
	CONSTRAINT "paper_slip_round_id_code_hash_pk" PRIMARY KEY("round_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "voting_desk" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"opened_at" bigint NOT NULL,
	"opened_by" text COLLATE "C" NOT NULL,
	"beside_id" text COLLATE "C" NOT NULL,
	"beside_signed_on_at" bigint,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "neighbourhood" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"postcodes" json NOT NULL,
	"population" bigint NOT NULL,
	"ward" text COLLATE "C",
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
CREATE TABLE "payment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"award_version" bigint NOT NULL,
	"instalment" bigint NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"way" text COLLATE "C" NOT NULL,
	"details_id" text COLLATE "C",
	"connected" text COLLATE "C",
	"bought" json,
	"authorisers" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_receipt" (
	"payment_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"names" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
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
CREATE TABLE "paying_account" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C",
	"locked" text COLLATE "C" NOT NULL,
	"ends" text COLLATE "C" NOT NULL,
	"set_at" bigint NOT NULL,
	"set_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_run" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"pay_on" text COLLATE "C" NOT NULL,
	"made_at" bigint NOT NULL,
	"made_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_run_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"run_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"file_hash" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "payment_run_item" (
	"run_id" text COLLATE "C" NOT NULL,
	"payment_id" text COLLATE "C" NOT NULL,
	"released_at" bigint,
	CONSTRAINT "payment_run_item_run_id_payment_id_pk" PRIMARY KEY("run_id","payment_id")
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
	"created_at" bigint NOT NULL,
	"seen_at" bigint
);
--> statement-breakpoint
CREATE TABLE "picture" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"puzzle" text COLLATE "C",
	"words" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"arrived_as" text COLLATE "C",
	"for_ask" text COLLATE "C",
	"private" boolean DEFAULT false NOT NULL,
	"added_by" text COLLATE "C",
	"added_at" bigint NOT NULL,
	"taken_until" bigint,
	"tries" bigint NOT NULL,
	"ready_at" bigint,
	"removed_at" bigint,
	"hidden_at" bigint,
	"hidden_by" text COLLATE "C",
	"hidden_because" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "picture_file" (
	"picture_id" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"content_type" text COLLATE "C" NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"size" bigint NOT NULL,
	CONSTRAINT "picture_file_picture_id_hash_pk" PRIMARY KEY("picture_id","hash")
);
--> statement-breakpoint
CREATE TABLE "account_code" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"set_at" bigint NOT NULL,
	"set_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "account_code_partnership_id_place_pk" PRIMARY KEY("partnership_id","place")
);
--> statement-breakpoint
CREATE TABLE "carrying" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"lines" json NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"answered_by" text COLLATE "C",
	"answered_at" bigint,
	"answer" text COLLATE "C"
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
CREATE TABLE "equality_sum" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"people" bigint NOT NULL,
	CONSTRAINT "equality_sum_partnership_id_year_question_answer_pk" PRIMARY KEY("partnership_id","year","question","answer")
);
--> statement-breakpoint
CREATE TABLE "excluded_idea" (
	"exclusion_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "excluded_idea_exclusion_id_proposal_id_pk" PRIMARY KEY("exclusion_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "exclusion" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"made_at" bigint NOT NULL,
	"made_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payee" (
	"proposal_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C",
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
	"listed" text COLLATE "C",
	"cost_pence" bigint,
	"theme_id" text COLLATE "C",
	"neighbourhood_id" text COLLATE "C",
	"answers" json NOT NULL,
	"version" bigint NOT NULL,
	"saved_in" json DEFAULT '{}'::json NOT NULL,
	"form_version" bigint,
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
	"ground" text COLLATE "C",
	"because" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "proxy_value" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"pence" bigint NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"ended_at" bigint,
	"ended_by" text COLLATE "C"
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
CREATE TABLE "ripple_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"link_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "ripple_link" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"from_id" text COLLATE "C" NOT NULL,
	"to_id" text COLLATE "C" NOT NULL,
	"happened" text COLLATE "C" NOT NULL,
	"sure" boolean NOT NULL,
	"how" text COLLATE "C" NOT NULL,
	"sitting_id" text COLLATE "C",
	"at" bigint NOT NULL,
	"by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "ripple_name" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"node_id" text COLLATE "C",
	"link_id" text COLLATE "C",
	"of" text COLLATE "C" NOT NULL,
	"first_name" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"consented_at" bigint NOT NULL,
	"added_by" text COLLATE "C",
	CONSTRAINT "ripple_name_of_one_thing" CHECK (("ripple_name"."node_id" is null) <> ("ripple_name"."link_id" is null))
);
--> statement-breakpoint
CREATE TABLE "ripple_node" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C",
	"neighbourhood_id" text COLLATE "C",
	"at" bigint NOT NULL,
	"by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "ripple_sitting" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"held_on" text COLLATE "C" NOT NULL,
	"present" bigint NOT NULL,
	"opened_at" bigint NOT NULL,
	"opened_by" text COLLATE "C" NOT NULL
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
CREATE TABLE "age_seen" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"years" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "age_seen_partnership_id_person_id_pk" PRIMARY KEY("partnership_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "roll_addition" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"proposed_at" bigint NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roll_addition_answer" (
	"addition_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roll_salt" (
	"round_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"salt" text COLLATE "C" NOT NULL
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
CREATE TABLE "shared_year" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"rounds" bigint NOT NULL,
	"ideas" bigint NOT NULL,
	"funded" bigint NOT NULL,
	"granted_pence" bigint NOT NULL,
	"paid_pence" bigint NOT NULL,
	"left_pence" bigint NOT NULL,
	"voters" bigint,
	"stories" bigint NOT NULL,
	"ripples" bigint NOT NULL,
	CONSTRAINT "shared_year_partnership_id_year_pk" PRIMARY KEY("partnership_id","year")
);
--> statement-breakpoint
CREATE TABLE "shared_year_up_to" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drawn_lot" (
	"round_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"draw" bigint NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "drawn_lot_round_id_proposal_id_pk" PRIMARY KEY("round_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "ruling" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL,
	"cause" text COLLATE "C" NOT NULL,
	"pot_pence" bigint NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"short_of" json,
	"list" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ballot_key" (
	"round_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"public_key" text COLLATE "C" NOT NULL,
	"envelope_bytes" bigint NOT NULL,
	"locked" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "published_receipt" (
	"round_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	CONSTRAINT "published_receipt_round_id_number_pk" PRIMARY KEY("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "teller" (
	"round_id" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"named_at" bigint NOT NULL,
	"named_by" text COLLATE "C" NOT NULL,
	"public_key" text COLLATE "C",
	"taken_at" bigint,
	"share" text COLLATE "C",
	"given" text COLLATE "C",
	"given_at" bigint,
	CONSTRAINT "teller_round_id_place_pk" PRIMARY KEY("round_id","place")
);
--> statement-breakpoint
CREATE TABLE "voting_change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"until" bigint,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voting_change_answer" (
	"change_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ballot_aside" (
	"round_id" text COLLATE "C" NOT NULL,
	"aside" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"sealed" text COLLATE "C" NOT NULL,
	CONSTRAINT "ballot_aside_round_id_aside_pk" PRIMARY KEY("round_id","aside")
);
--> statement-breakpoint
CREATE TABLE "paper_taking_out" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"because" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_taking_out_answer" (
	"taking_out_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
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
	"address_of" text COLLATE "C",
	"desk_id" text COLLATE "C",
	"sent_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"tries" bigint NOT NULL,
	"ended_at" bigint,
	"ended_because" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "receipt_reminder" (
	"award_id" text COLLATE "C" NOT NULL,
	"done_by" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "receipt_reminder_award_id_done_by_number_pk" PRIMARY KEY("award_id","done_by","number")
);
--> statement-breakpoint
CREATE TABLE "spent_receipt" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"spent_on" text COLLATE "C" NOT NULL,
	"what" text COLLATE "C" NOT NULL,
	"picture_id" text COLLATE "C",
	"photo_at" bigint,
	"given_at" bigint NOT NULL,
	"given_by" text COLLATE "C" NOT NULL,
	"taken_out_at" bigint
);
--> statement-breakpoint
CREATE TABLE "unspent_cash" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"taken_at" bigint NOT NULL,
	"taken_by" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C",
	"answered_at" bigint,
	"answered_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "unspent_reminder" (
	"told_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "unspent_reminder_told_id_number_pk" PRIMARY KEY("told_id","number")
);
--> statement-breakpoint
CREATE TABLE "unspent_told" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"award_id" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"returned_pence" bigint NOT NULL,
	"told_at" bigint NOT NULL,
	"told_by" text COLLATE "C" NOT NULL,
	"taken_back_at" bigint
);
--> statement-breakpoint
CREATE TABLE "answer_given" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"way" text COLLATE "C" NOT NULL,
	"letter" text COLLATE "C",
	"note" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "feedback_sent" (
	"decision_id" text COLLATE "C" NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"edited" boolean NOT NULL,
	"version" bigint NOT NULL,
	"written_at" bigint NOT NULL,
	"written_by" text COLLATE "C",
	"sent_at" bigint,
	CONSTRAINT "feedback_sent_decision_id_proposal_id_pk" PRIMARY KEY("decision_id","proposal_id")
);
--> statement-breakpoint
CREATE TABLE "thanks_declined" (
	"partnership_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "thanks_declined_partnership_id_person_id_pk" PRIMARY KEY("partnership_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "thanks_payment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"fund_id" text COLLATE "C" NOT NULL,
	"minutes" bigint NOT NULL,
	"meetings" bigint NOT NULL,
	"amount_pence" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thanks_rate" (
	"partnership_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"amount_pence" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thanks_step" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"payment_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"to" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "time_given" (
	"round_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"minutes" bigint NOT NULL,
	"written_at" bigint NOT NULL,
	CONSTRAINT "time_given_round_id_person_id_kind_pk" PRIMARY KEY("round_id","person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "draft_note" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"page" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"settled_at" bigint,
	"settled_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "page_opened" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"page" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_saved" (
	"proposal_id" text COLLATE "C" NOT NULL,
	"page" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "page_saved_proposal_id_page_pk" PRIMARY KEY("proposal_id","page")
);
--> statement-breakpoint
CREATE TABLE "read_back" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"at" bigint NOT NULL,
	"read_by" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"proposal_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"part" text COLLATE "C" NOT NULL,
	"since" bigint NOT NULL,
	"given_by" text COLLATE "C" NOT NULL,
	"until" bigint,
	"ended_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "strength" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"partnership_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"neighbourhood_id" text COLLATE "C",
	"shared" boolean NOT NULL,
	"first_name" text COLLATE "C" NOT NULL,
	"reach" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"consented_at" bigint,
	"added_by" text COLLATE "C",
	"added_at" bigint NOT NULL,
	"suggested_by" text COLLATE "C",
	"suggested_in" text COLLATE "C",
	"agreed_at" bigint,
	"agreed_by" text COLLATE "C",
	"ended_at" bigint,
	"ended_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "unnamed_file" (
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"due_at" bigint NOT NULL,
	"taken_until" bigint
);
--> statement-breakpoint
CREATE TABLE "ballot" (
	"round_id" text COLLATE "C" NOT NULL,
	"pseudonym" text COLLATE "C" NOT NULL,
	"sealed" text COLLATE "C" NOT NULL,
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
	"choices" json NOT NULL,
	CONSTRAINT "published_ballot_round_id_number_pk" PRIMARY KEY("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "roll" (
	"round_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
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
CREATE TABLE "would_help" (
	"round_id" text COLLATE "C" NOT NULL,
	"reference" text COLLATE "C" NOT NULL,
	"result" json NOT NULL,
	CONSTRAINT "would_help_round_id_reference_pk" PRIMARY KEY("round_id","reference")
);
--> statement-breakpoint
ALTER TABLE "form_version" ADD CONSTRAINT "form_version_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_version" ADD CONSTRAINT "form_version_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_answers" ADD CONSTRAINT "private_answers_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "archive" ADD CONSTRAINT "archive_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "archive" ADD CONSTRAINT "archive_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "archive" ADD CONSTRAINT "archive_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_assignment" ADD CONSTRAINT "score_assignment_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_assignment" ADD CONSTRAINT "score_assignment_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_assignment" ADD CONSTRAINT "score_assignment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_assignment" ADD CONSTRAINT "score_assignment_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_reminder" ADD CONSTRAINT "score_reminder_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_reminder" ADD CONSTRAINT "score_reminder_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_change" ADD CONSTRAINT "award_change_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_change" ADD CONSTRAINT "award_change_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_change" ADD CONSTRAINT "award_change_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_event" ADD CONSTRAINT "award_event_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_event" ADD CONSTRAINT "award_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_payee" ADD CONSTRAINT "award_payee_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_paper" ADD CONSTRAINT "award_paper_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_paper" ADD CONSTRAINT "award_paper_picture_id_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."picture"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_paper" ADD CONSTRAINT "award_paper_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_account" ADD CONSTRAINT "bank_account_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_account" ADD CONSTRAINT "bank_account_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_account_fund" ADD CONSTRAINT "bank_account_fund_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_account_fund" ADD CONSTRAINT "bank_account_fund_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file" ADD CONSTRAINT "bank_file_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file" ADD CONSTRAINT "bank_file_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file" ADD CONSTRAINT "bank_file_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file_part" ADD CONSTRAINT "bank_file_part_file_id_bank_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."bank_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file_take_back" ADD CONSTRAINT "bank_file_take_back_file_id_bank_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."bank_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file_take_back" ADD CONSTRAINT "bank_file_take_back_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_file_take_back" ADD CONSTRAINT "bank_file_take_back_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match" ADD CONSTRAINT "bank_match_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match" ADD CONSTRAINT "bank_match_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match" ADD CONSTRAINT "bank_match_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match" ADD CONSTRAINT "bank_match_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match_entry" ADD CONSTRAINT "bank_match_entry_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match_entry" ADD CONSTRAINT "bank_match_entry_entry_id_journal_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_match_entry" ADD CONSTRAINT "bank_match_entry_match_id_bank_match_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."bank_match"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_row" ADD CONSTRAINT "bank_row_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_row" ADD CONSTRAINT "bank_row_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_row" ADD CONSTRAINT "bank_row_file_id_bank_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."bank_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_row" ADD CONSTRAINT "bank_row_match_id_bank_match_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."bank_match"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_prepared_by_person_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement_signed" ADD CONSTRAINT "bank_statement_signed_statement_id_bank_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."bank_statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement_signed" ADD CONSTRAINT "bank_statement_signed_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_details" ADD CONSTRAINT "bank_details_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_details" ADD CONSTRAINT "bank_details_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_details" ADD CONSTRAINT "bank_details_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_details_event" ADD CONSTRAINT "bank_details_event_details_id_bank_details_id_fk" FOREIGN KEY ("details_id") REFERENCES "public"."bank_details"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_details_event" ADD CONSTRAINT "bank_details_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_link" ADD CONSTRAINT "bank_link_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_link" ADD CONSTRAINT "bank_link_details_id_bank_details_id_fk" FOREIGN KEY ("details_id") REFERENCES "public"."bank_details"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_link" ADD CONSTRAINT "bank_link_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_payee" ADD CONSTRAINT "stripe_payee_details_id_bank_details_id_fk" FOREIGN KEY ("details_id") REFERENCES "public"."bank_details"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_payee" ADD CONSTRAINT "stripe_payee_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_payee" ADD CONSTRAINT "stripe_payee_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund" ADD CONSTRAINT "fund_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_against" ADD CONSTRAINT "challenge_against_challenge_id_challenge_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_against" ADD CONSTRAINT "challenge_against_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_answer" ADD CONSTRAINT "challenge_answer_challenge_id_challenge_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_answer" ADD CONSTRAINT "challenge_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_measure" ADD CONSTRAINT "vote_measure_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_measure" ADD CONSTRAINT "vote_measure_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_measure_answer" ADD CONSTRAINT "vote_measure_answer_measure_id_vote_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."vote_measure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_measure_answer" ADD CONSTRAINT "vote_measure_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checking_message" ADD CONSTRAINT "checking_message_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checking_message" ADD CONSTRAINT "checking_message_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checking_message" ADD CONSTRAINT "checking_message_helper_id_person_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_version" ADD CONSTRAINT "sent_version_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_period" ADD CONSTRAINT "closed_period_id_closing_id_fk" FOREIGN KEY ("id") REFERENCES "public"."closing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_period" ADD CONSTRAINT "closed_period_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_period" ADD CONSTRAINT "closed_period_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_period" ADD CONSTRAINT "closed_period_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing" ADD CONSTRAINT "closing_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing" ADD CONSTRAINT "closing_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_answer" ADD CONSTRAINT "closing_answer_closing_id_closing_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."closing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_answer" ADD CONSTRAINT "closing_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_statement" ADD CONSTRAINT "year_statement_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_statement" ADD CONSTRAINT "year_statement_period_id_closed_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."closed_period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_event" ADD CONSTRAINT "comment_event_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_event" ADD CONSTRAINT "comment_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_setting" ADD CONSTRAINT "talk_setting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_condition" ADD CONSTRAINT "award_condition_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_condition" ADD CONSTRAINT "award_condition_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "condition_event" ADD CONSTRAINT "condition_event_condition_id_award_condition_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."award_condition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "condition_event" ADD CONSTRAINT "condition_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report" ADD CONSTRAINT "funder_report_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report" ADD CONSTRAINT "funder_report_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report" ADD CONSTRAINT "funder_report_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report_event" ADD CONSTRAINT "funder_report_event_report_id_funder_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."funder_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report_event" ADD CONSTRAINT "funder_report_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report_frozen" ADD CONSTRAINT "funder_report_frozen_report_id_funder_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."funder_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report_frozen" ADD CONSTRAINT "funder_report_frozen_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report_words" ADD CONSTRAINT "funder_report_words_report_id_funder_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."funder_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funder_report_words" ADD CONSTRAINT "funder_report_words_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift" ADD CONSTRAINT "gift_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift" ADD CONSTRAINT "gift_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift" ADD CONSTRAINT "gift_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_aid_claim" ADD CONSTRAINT "gift_aid_claim_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_aid_claim" ADD CONSTRAINT "gift_aid_claim_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_aid_claim_item" ADD CONSTRAINT "gift_aid_claim_item_claim_id_gift_aid_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."gift_aid_claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_aid_claim_item" ADD CONSTRAINT "gift_aid_claim_item_gift_id_gift_id_fk" FOREIGN KEY ("gift_id") REFERENCES "public"."gift"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_fund" ADD CONSTRAINT "gift_fund_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_fund" ADD CONSTRAINT "gift_fund_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_fund" ADD CONSTRAINT "gift_fund_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_refund" ADD CONSTRAINT "gift_refund_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_refund" ADD CONSTRAINT "gift_refund_gift_id_gift_id_fk" FOREIGN KEY ("gift_id") REFERENCES "public"."gift"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_refund" ADD CONSTRAINT "gift_refund_prepared_by_person_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_refund" ADD CONSTRAINT "gift_refund_authorised_by_person_id_fk" FOREIGN KEY ("authorised_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_words" ADD CONSTRAINT "gift_words_gift_id_gift_id_fk" FOREIGN KEY ("gift_id") REFERENCES "public"."gift"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_words" ADD CONSTRAINT "gift_words_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_words" ADD CONSTRAINT "gift_words_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_call" ADD CONSTRAINT "stripe_call_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_movement" ADD CONSTRAINT "stripe_movement_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_movement" ADD CONSTRAINT "stripe_movement_gift_id_gift_id_fk" FOREIGN KEY ("gift_id") REFERENCES "public"."gift"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_movement" ADD CONSTRAINT "stripe_movement_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_movement" ADD CONSTRAINT "stripe_movement_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_movement" ADD CONSTRAINT "stripe_movement_entry_id_journal_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_standing" ADD CONSTRAINT "stripe_standing_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examiner_answer" ADD CONSTRAINT "examiner_answer_question_id_examiner_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."examiner_question"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examiner_answer" ADD CONSTRAINT "examiner_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examiner_question" ADD CONSTRAINT "examiner_question_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examiner_question" ADD CONSTRAINT "examiner_question_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examiner_sign_off" ADD CONSTRAINT "examiner_sign_off_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examiner_sign_off" ADD CONSTRAINT "examiner_sign_off_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "giving_setting" ADD CONSTRAINT "giving_setting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_count" ADD CONSTRAINT "cash_count_float_id_cash_float_id_fk" FOREIGN KEY ("float_id") REFERENCES "public"."cash_float"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_count" ADD CONSTRAINT "cash_count_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_count" ADD CONSTRAINT "cash_count_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_count_agreed" ADD CONSTRAINT "cash_count_agreed_count_id_cash_count_id_fk" FOREIGN KEY ("count_id") REFERENCES "public"."cash_count"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_count_agreed" ADD CONSTRAINT "cash_count_agreed_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_float" ADD CONSTRAINT "cash_float_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_float" ADD CONSTRAINT "cash_float_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_float" ADD CONSTRAINT "cash_float_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_float_step" ADD CONSTRAINT "cash_float_step_float_id_cash_float_id_fk" FOREIGN KEY ("float_id") REFERENCES "public"."cash_float"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cash_float_step" ADD CONSTRAINT "cash_float_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_payee_id_person_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_draw_down_id_draw_down_id_fk" FOREIGN KEY ("draw_down_id") REFERENCES "public"."draw_down"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_step" ADD CONSTRAINT "cost_step_cost_id_cost_id_fk" FOREIGN KEY ("cost_id") REFERENCES "public"."cost"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_step" ADD CONSTRAINT "cost_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_words" ADD CONSTRAINT "cost_words_cost_id_cost_id_fk" FOREIGN KEY ("cost_id") REFERENCES "public"."cost"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_words" ADD CONSTRAINT "cost_words_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "count_step" ADD CONSTRAINT "count_step_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_down" ADD CONSTRAINT "draw_down_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_down" ADD CONSTRAINT "draw_down_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_down_item" ADD CONSTRAINT "draw_down_item_draw_down_id_draw_down_id_fk" FOREIGN KEY ("draw_down_id") REFERENCES "public"."draw_down"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_down_item" ADD CONSTRAINT "draw_down_item_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_down_step" ADD CONSTRAINT "draw_down_step_draw_down_id_draw_down_id_fk" FOREIGN KEY ("draw_down_id") REFERENCES "public"."draw_down"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_down_step" ADD CONSTRAINT "draw_down_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findable" ADD CONSTRAINT "findable_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findable_up_to" ADD CONSTRAINT "findable_up_to_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_idea" ADD CONSTRAINT "brought_idea_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_idea" ADD CONSTRAINT "brought_idea_brought_by_person_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_list" ADD CONSTRAINT "idea_list_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_list" ADD CONSTRAINT "idea_list_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_list_part" ADD CONSTRAINT "idea_list_part_list_id_idea_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."idea_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_term" ADD CONSTRAINT "idea_term_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_term" ADD CONSTRAINT "idea_term_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_word" ADD CONSTRAINT "idea_word_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_word" ADD CONSTRAINT "idea_word_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_word" ADD CONSTRAINT "round_word_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_offer" ADD CONSTRAINT "help_offer_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_offer" ADD CONSTRAINT "help_offer_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_offer" ADD CONSTRAINT "help_offer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_term" ADD CONSTRAINT "help_term_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_term" ADD CONSTRAINT "help_term_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_first_person_id_person_id_fk" FOREIGN KEY ("first_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_second_person_id_person_id_fk" FOREIGN KEY ("second_person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_first_proposal_id_proposal_id_fk" FOREIGN KEY ("first_proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_second_proposal_id_proposal_id_fk" FOREIGN KEY ("second_proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_answer" ADD CONSTRAINT "introduction_answer_introduction_id_introduction_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introduction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_answer" ADD CONSTRAINT "introduction_answer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_pair" ADD CONSTRAINT "likely_pair_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_pair" ADD CONSTRAINT "likely_pair_first_id_proposal_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "likely_pair" ADD CONSTRAINT "likely_pair_second_id_proposal_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_person_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_list_id_invitation_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."invitation_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list" ADD CONSTRAINT "invitation_list_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list" ADD CONSTRAINT "invitation_list_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list" ADD CONSTRAINT "invitation_list_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_list_part" ADD CONSTRAINT "invitation_list_part_list_id_invitation_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."invitation_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting" ADD CONSTRAINT "posting_entry_id_journal_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting" ADD CONSTRAINT "posting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keeping_periods" ADD CONSTRAINT "keeping_periods_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letting_go" ADD CONSTRAINT "letting_go_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_balance" ADD CONSTRAINT "account_balance_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_total" ADD CONSTRAINT "money_total_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_flow" ADD CONSTRAINT "month_flow_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_interest" ADD CONSTRAINT "kept_interest_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_interest" ADD CONSTRAINT "kept_interest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_interest_ending" ADD CONSTRAINT "kept_interest_ending_interest_id_kept_interest_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."kept_interest"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_confirmed" ADD CONSTRAINT "register_confirmed_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_confirmed" ADD CONSTRAINT "register_confirmed_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_end" ADD CONSTRAINT "project_end_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_told_by_person_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_asked" ADD CONSTRAINT "story_asked_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_asked" ADD CONSTRAINT "story_asked_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_person" ADD CONSTRAINT "story_person_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_person" ADD CONSTRAINT "story_person_yes_noted_by_person_id_fk" FOREIGN KEY ("yes_noted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_person" ADD CONSTRAINT "story_person_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_picture" ADD CONSTRAINT "story_picture_picture_id_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."picture"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_picture" ADD CONSTRAINT "story_picture_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_picture_person" ADD CONSTRAINT "story_picture_person_picture_id_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."picture"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_picture_person" ADD CONSTRAINT "story_picture_person_story_person_id_story_person_id_fk" FOREIGN KEY ("story_person_id") REFERENCES "public"."story_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_setting" ADD CONSTRAINT "story_setting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_version_person" ADD CONSTRAINT "story_version_person_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_version_person" ADD CONSTRAINT "story_version_person_story_person_id_story_person_id_fk" FOREIGN KEY ("story_person_id") REFERENCES "public"."story_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_event" ADD CONSTRAINT "meeting_event_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_event" ADD CONSTRAINT "meeting_event_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_event" ADD CONSTRAINT "meeting_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settling" ADD CONSTRAINT "settling_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settling" ADD CONSTRAINT "settling_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settling" ADD CONSTRAINT "settling_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merging" ADD CONSTRAINT "merging_staying_id_proposal_id_fk" FOREIGN KEY ("staying_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merging" ADD CONSTRAINT "merging_joining_id_proposal_id_fk" FOREIGN KEY ("joining_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merging" ADD CONSTRAINT "merging_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merging_answer" ADD CONSTRAINT "merging_answer_merging_id_merging_id_fk" FOREIGN KEY ("merging_id") REFERENCES "public"."merging"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merging_answer" ADD CONSTRAINT "merging_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_favourites" ADD CONSTRAINT "night_favourites_seat_id_night_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."night_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_favourites" ADD CONSTRAINT "night_favourites_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_mark" ADD CONSTRAINT "night_mark_seat_id_night_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."night_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_mark" ADD CONSTRAINT "night_mark_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_mark" ADD CONSTRAINT "night_mark_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_panel_mark" ADD CONSTRAINT "night_panel_mark_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_panel_mark" ADD CONSTRAINT "night_panel_mark_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_panel_mark" ADD CONSTRAINT "night_panel_mark_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_pitch" ADD CONSTRAINT "night_pitch_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_pitch" ADD CONSTRAINT "night_pitch_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_seat" ADD CONSTRAINT "night_seat_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_slip" ADD CONSTRAINT "night_slip_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "night_slip" ADD CONSTRAINT "night_slip_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_night" ADD CONSTRAINT "pitch_night_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_night" ADD CONSTRAINT "pitch_night_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_night_event" ADD CONSTRAINT "pitch_night_event_night_id_pitch_night_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."pitch_night"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_night_event" ADD CONSTRAINT "pitch_night_event_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_night_event" ADD CONSTRAINT "pitch_night_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin" ADD CONSTRAINT "origin_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin" ADD CONSTRAINT "origin_from_id_proposal_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin" ADD CONSTRAINT "origin_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_framework" ADD CONSTRAINT "outcome_framework_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_framework" ADD CONSTRAINT "outcome_framework_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_figure" ADD CONSTRAINT "story_figure_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_tag" ADD CONSTRAINT "story_tag_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "casting_vote" ADD CONSTRAINT "casting_vote_vote_id_panel_vote_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."panel_vote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casting_vote" ADD CONSTRAINT "casting_vote_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_voice" ADD CONSTRAINT "open_voice_vote_id_panel_vote_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."panel_vote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_voice" ADD CONSTRAINT "open_voice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_voice" ADD CONSTRAINT "open_voice_keyed_by_person_id_fk" FOREIGN KEY ("keyed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_slip" ADD CONSTRAINT "panel_slip_vote_id_panel_vote_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."panel_vote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_voice" ADD CONSTRAINT "panel_voice_vote_id_panel_vote_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."panel_vote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_voice" ADD CONSTRAINT "panel_voice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_voice" ADD CONSTRAINT "panel_voice_keyed_by_person_id_fk" FOREIGN KEY ("keyed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_vote" ADD CONSTRAINT "panel_vote_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_vote" ADD CONSTRAINT "panel_vote_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_vote" ADD CONSTRAINT "panel_vote_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_vote_closing" ADD CONSTRAINT "panel_vote_closing_vote_id_panel_vote_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."panel_vote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_vote_closing" ADD CONSTRAINT "panel_vote_closing_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_vote_key" ADD CONSTRAINT "panel_vote_key_vote_id_panel_vote_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."panel_vote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_code" ADD CONSTRAINT "paper_code_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_code" ADD CONSTRAINT "paper_code_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_code" ADD CONSTRAINT "paper_code_issued_by_person_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_act" ADD CONSTRAINT "desk_act_desk_id_voting_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."voting_desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_ballot" ADD CONSTRAINT "paper_ballot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_ballot" ADD CONSTRAINT "paper_ballot_batch_id_paper_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."paper_batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_batch" ADD CONSTRAINT "paper_batch_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_batch" ADD CONSTRAINT "paper_batch_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_reading" ADD CONSTRAINT "paper_reading_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_reading" ADD CONSTRAINT "paper_reading_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_slip" ADD CONSTRAINT "paper_slip_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_slip" ADD CONSTRAINT "paper_slip_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_slip" ADD CONSTRAINT "paper_slip_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_slip" ADD CONSTRAINT "paper_slip_given_beside_id_person_id_fk" FOREIGN KEY ("given_beside_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_slip" ADD CONSTRAINT "paper_slip_taken_by_person_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_slip" ADD CONSTRAINT "paper_slip_named_by_person_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_desk" ADD CONSTRAINT "voting_desk_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_desk" ADD CONSTRAINT "voting_desk_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_desk" ADD CONSTRAINT "voting_desk_beside_id_person_id_fk" FOREIGN KEY ("beside_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_details_id_bank_details_id_fk" FOREIGN KEY ("details_id") REFERENCES "public"."bank_details"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_receipt" ADD CONSTRAINT "payment_receipt_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_receipt" ADD CONSTRAINT "payment_receipt_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_standing" ADD CONSTRAINT "payment_standing_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_standing" ADD CONSTRAINT "payment_standing_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_standing" ADD CONSTRAINT "payment_standing_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paying_account" ADD CONSTRAINT "paying_account_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paying_account" ADD CONSTRAINT "paying_account_account_id_bank_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."bank_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paying_account" ADD CONSTRAINT "paying_account_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run" ADD CONSTRAINT "payment_run_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run" ADD CONSTRAINT "payment_run_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run_event" ADD CONSTRAINT "payment_run_event_run_id_payment_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."payment_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run_event" ADD CONSTRAINT "payment_run_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run_item" ADD CONSTRAINT "payment_run_item_run_id_payment_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."payment_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_run_item" ADD CONSTRAINT "payment_run_item_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture" ADD CONSTRAINT "picture_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture" ADD CONSTRAINT "picture_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture" ADD CONSTRAINT "picture_hidden_by_person_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_file" ADD CONSTRAINT "picture_file_picture_id_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."picture"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_code" ADD CONSTRAINT "account_code_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_code" ADD CONSTRAINT "account_code_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carrying" ADD CONSTRAINT "carrying_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carrying" ADD CONSTRAINT "carrying_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carrying" ADD CONSTRAINT "carrying_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "equality_sum" ADD CONSTRAINT "equality_sum_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excluded_idea" ADD CONSTRAINT "excluded_idea_exclusion_id_exclusion_id_fk" FOREIGN KEY ("exclusion_id") REFERENCES "public"."exclusion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excluded_idea" ADD CONSTRAINT "excluded_idea_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion" ADD CONSTRAINT "exclusion_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion" ADD CONSTRAINT "exclusion_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee" ADD CONSTRAINT "payee_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee" ADD CONSTRAINT "payee_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_applicant_id_person_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_event" ADD CONSTRAINT "proposal_event_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_event" ADD CONSTRAINT "proposal_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proxy_value" ADD CONSTRAINT "proxy_value_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proxy_value" ADD CONSTRAINT "proxy_value_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proxy_value" ADD CONSTRAINT "proxy_value_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_file" ADD CONSTRAINT "published_file_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_stopped_by_person_id_fk" FOREIGN KEY ("stopped_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_agreement" ADD CONSTRAINT "recovery_agreement_recovery_id_recovery_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recovery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_agreement" ADD CONSTRAINT "recovery_agreement_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "ripple_event" ADD CONSTRAINT "ripple_event_link_id_ripple_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."ripple_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_event" ADD CONSTRAINT "ripple_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_link" ADD CONSTRAINT "ripple_link_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_link" ADD CONSTRAINT "ripple_link_from_id_ripple_node_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."ripple_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_link" ADD CONSTRAINT "ripple_link_to_id_ripple_node_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."ripple_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_link" ADD CONSTRAINT "ripple_link_sitting_id_ripple_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."ripple_sitting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_link" ADD CONSTRAINT "ripple_link_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_name" ADD CONSTRAINT "ripple_name_node_id_ripple_node_id_fk" FOREIGN KEY ("node_id") REFERENCES "public"."ripple_node"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_name" ADD CONSTRAINT "ripple_name_link_id_ripple_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."ripple_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_name" ADD CONSTRAINT "ripple_name_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_name" ADD CONSTRAINT "ripple_name_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_node" ADD CONSTRAINT "ripple_node_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_node" ADD CONSTRAINT "ripple_node_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_node" ADD CONSTRAINT "ripple_node_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_node" ADD CONSTRAINT "ripple_node_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_sitting" ADD CONSTRAINT "ripple_sitting_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ripple_sitting" ADD CONSTRAINT "ripple_sitting_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "age_seen" ADD CONSTRAINT "age_seen_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "age_seen" ADD CONSTRAINT "age_seen_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "age_seen" ADD CONSTRAINT "age_seen_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_addition" ADD CONSTRAINT "roll_addition_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_addition" ADD CONSTRAINT "roll_addition_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_addition" ADD CONSTRAINT "roll_addition_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_addition_answer" ADD CONSTRAINT "roll_addition_answer_addition_id_roll_addition_id_fk" FOREIGN KEY ("addition_id") REFERENCES "public"."roll_addition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_addition_answer" ADD CONSTRAINT "roll_addition_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_salt" ADD CONSTRAINT "roll_salt_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_event" ADD CONSTRAINT "round_event_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_event" ADD CONSTRAINT "round_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_year" ADD CONSTRAINT "shared_year_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_year_up_to" ADD CONSTRAINT "shared_year_up_to_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drawn_lot" ADD CONSTRAINT "drawn_lot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drawn_lot" ADD CONSTRAINT "drawn_lot_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ruling" ADD CONSTRAINT "ruling_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_key" ADD CONSTRAINT "ballot_key_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_receipt" ADD CONSTRAINT "published_receipt_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teller" ADD CONSTRAINT "teller_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teller" ADD CONSTRAINT "teller_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teller" ADD CONSTRAINT "teller_named_by_person_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_change" ADD CONSTRAINT "voting_change_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_change" ADD CONSTRAINT "voting_change_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_change_answer" ADD CONSTRAINT "voting_change_answer_change_id_voting_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."voting_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voting_change_answer" ADD CONSTRAINT "voting_change_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_aside" ADD CONSTRAINT "ballot_aside_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_taking_out" ADD CONSTRAINT "paper_taking_out_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_taking_out" ADD CONSTRAINT "paper_taking_out_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_taking_out" ADD CONSTRAINT "paper_taking_out_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_taking_out_answer" ADD CONSTRAINT "paper_taking_out_answer_taking_out_id_paper_taking_out_id_fk" FOREIGN KEY ("taking_out_id") REFERENCES "public"."paper_taking_out"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_taking_out_answer" ADD CONSTRAINT "paper_taking_out_answer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_helping_id_person_id_fk" FOREIGN KEY ("helping_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_code" ADD CONSTRAINT "sign_in_code_address_of_person_id_fk" FOREIGN KEY ("address_of") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt_reminder" ADD CONSTRAINT "receipt_reminder_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spent_receipt" ADD CONSTRAINT "spent_receipt_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spent_receipt" ADD CONSTRAINT "spent_receipt_picture_id_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."picture"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spent_receipt" ADD CONSTRAINT "spent_receipt_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unspent_cash" ADD CONSTRAINT "unspent_cash_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unspent_cash" ADD CONSTRAINT "unspent_cash_taken_by_person_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unspent_cash" ADD CONSTRAINT "unspent_cash_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unspent_reminder" ADD CONSTRAINT "unspent_reminder_told_id_unspent_told_id_fk" FOREIGN KEY ("told_id") REFERENCES "public"."unspent_told"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unspent_told" ADD CONSTRAINT "unspent_told_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unspent_told" ADD CONSTRAINT "unspent_told_told_by_person_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_given" ADD CONSTRAINT "answer_given_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_given" ADD CONSTRAINT "answer_given_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_given" ADD CONSTRAINT "answer_given_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_given" ADD CONSTRAINT "answer_given_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_sent" ADD CONSTRAINT "feedback_sent_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_sent" ADD CONSTRAINT "feedback_sent_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_sent" ADD CONSTRAINT "feedback_sent_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_declined" ADD CONSTRAINT "thanks_declined_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_declined" ADD CONSTRAINT "thanks_declined_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_payment" ADD CONSTRAINT "thanks_payment_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_payment" ADD CONSTRAINT "thanks_payment_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_payment" ADD CONSTRAINT "thanks_payment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_payment" ADD CONSTRAINT "thanks_payment_line_id_budget_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."budget_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_payment" ADD CONSTRAINT "thanks_payment_fund_id_fund_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_rate" ADD CONSTRAINT "thanks_rate_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_rate" ADD CONSTRAINT "thanks_rate_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_step" ADD CONSTRAINT "thanks_step_payment_id_thanks_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."thanks_payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks_step" ADD CONSTRAINT "thanks_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_given" ADD CONSTRAINT "time_given_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_given" ADD CONSTRAINT "time_given_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_note" ADD CONSTRAINT "draft_note_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_note" ADD CONSTRAINT "draft_note_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_note" ADD CONSTRAINT "draft_note_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_opened" ADD CONSTRAINT "page_opened_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_opened" ADD CONSTRAINT "page_opened_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_saved" ADD CONSTRAINT "page_saved_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_saved" ADD CONSTRAINT "page_saved_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_back" ADD CONSTRAINT "read_back_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_back" ADD CONSTRAINT "read_back_read_by_person_id_fk" FOREIGN KEY ("read_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share" ADD CONSTRAINT "share_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share" ADD CONSTRAINT "share_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share" ADD CONSTRAINT "share_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share" ADD CONSTRAINT "share_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_neighbourhood_id_neighbourhood_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhood"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_suggested_by_person_id_fk" FOREIGN KEY ("suggested_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_suggested_in_proposal_id_fk" FOREIGN KEY ("suggested_in") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strength" ADD CONSTRAINT "strength_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_election" ADD CONSTRAINT "imported_election_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_election" ADD CONSTRAINT "imported_election_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_ballot" ADD CONSTRAINT "published_ballot_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll" ADD CONSTRAINT "roll_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll" ADD CONSTRAINT "roll_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally" ADD CONSTRAINT "tally_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "would_help" ADD CONSTRAINT "would_help_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "archive_by_partnership" ON "archive" USING btree ("partnership_id","asked_at");--> statement-breakpoint
CREATE INDEX "archive_by_answer" ON "archive" USING btree ("answer","made_at");--> statement-breakpoint
CREATE INDEX "archive_by_file" ON "archive" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "archive_by_asker" ON "archive" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "archive_by_answerer" ON "archive" USING btree ("answered_by");--> statement-breakpoint
CREATE UNIQUE INDEX "score_assignment_in_order" ON "score_assignment" USING btree ("round_id","step","proposal_id","person_id");--> statement-breakpoint
CREATE INDEX "score_assignment_by_proposal" ON "score_assignment" USING btree ("proposal_id","person_id");--> statement-breakpoint
CREATE INDEX "score_assignment_by_person" ON "score_assignment" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "score_reminder_once" ON "score_reminder" USING btree ("round_id","mark");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_in_order" ON "agreement" USING btree ("award_id","number");--> statement-breakpoint
CREATE INDEX "agreement_by_person" ON "agreement" USING btree ("by");--> statement-breakpoint
CREATE INDEX "award_change_by_award" ON "award_change" USING btree ("award_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "award_change_one_waits" ON "award_change" USING btree ("award_id") WHERE answer IS NULL;--> statement-breakpoint
CREATE INDEX "award_change_by_asker" ON "award_change" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "award_change_by_answerer" ON "award_change" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "award_by_round" ON "award" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "award_by_partnership" ON "award" USING btree ("partnership_id","id");--> statement-breakpoint
CREATE INDEX "award_by_time" ON "award" USING btree ("made_at","id");--> statement-breakpoint
CREATE INDEX "award_paper_by_award" ON "award_paper" USING btree ("award_id","added_at");--> statement-breakpoint
CREATE INDEX "award_paper_by_picture" ON "award_paper" USING btree ("picture_id");--> statement-breakpoint
CREATE INDEX "award_paper_by_person" ON "award_paper" USING btree ("added_by");--> statement-breakpoint
CREATE UNIQUE INDEX "bank_account_of_number" ON "bank_account" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "bank_account_fund_by_account" ON "bank_account_fund" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "bank_file_by_account" ON "bank_file" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "bank_file_by_state" ON "bank_file" USING btree ("done_at","confirmed_at");--> statement-breakpoint
CREATE INDEX "bank_file_unused" ON "bank_file" USING btree ("confirmed_at","created_at");--> statement-breakpoint
CREATE INDEX "bank_file_take_back_by_file" ON "bank_file_take_back" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "bank_match_by_account" ON "bank_match" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "bank_match_entry_by_match" ON "bank_match_entry" USING btree ("match_id");--> statement-breakpoint
CREATE INDEX "bank_match_entry_by_entry" ON "bank_match_entry" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bank_row_once" ON "bank_row" USING btree ("account_id","identity","occurrence");--> statement-breakpoint
CREATE INDEX "bank_row_by_day" ON "bank_row" USING btree ("account_id","booked_on","position");--> statement-breakpoint
CREATE INDEX "bank_row_open" ON "bank_row" USING btree ("account_id","match_id");--> statement-breakpoint
CREATE INDEX "bank_row_by_file" ON "bank_row" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "bank_row_by_match" ON "bank_row" USING btree ("match_id");--> statement-breakpoint
CREATE INDEX "bank_row_with_words" ON "bank_row" USING btree ("partnership_id","booked_on") WHERE words IS NOT NULL;--> statement-breakpoint
CREATE INDEX "bank_statement_by_account" ON "bank_statement" USING btree ("account_id","to_on");--> statement-breakpoint
CREATE UNIQUE INDEX "bank_details_in_order" ON "bank_details" USING btree ("award_id","sequence");--> statement-breakpoint
CREATE INDEX "bank_details_by_partnership" ON "bank_details" USING btree ("partnership_id","given_at");--> statement-breakpoint
CREATE INDEX "bank_details_by_giver" ON "bank_details" USING btree ("given_by");--> statement-breakpoint
CREATE INDEX "bank_link_by_award" ON "bank_link" USING btree ("award_id");--> statement-breakpoint
CREATE INDEX "stripe_payee_by_award" ON "stripe_payee" USING btree ("award_id");--> statement-breakpoint
CREATE INDEX "stripe_payee_by_asked" ON "stripe_payee" USING btree ("partnership_id","asked_at");--> statement-breakpoint
CREATE INDEX "budget_line_by_partnership" ON "budget_line" USING btree ("partnership_id","year");--> statement-breakpoint
CREATE INDEX "fund_by_partnership" ON "fund" USING btree ("partnership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_by_number" ON "challenge" USING btree ("round_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_by_secret" ON "challenge" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "challenge_by_person" ON "challenge" USING btree ("by");--> statement-breakpoint
CREATE INDEX "challenge_against_by_person" ON "challenge_against" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "vote_measure_by_round" ON "vote_measure" USING btree ("round_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "checking_message_in_order" ON "checking_message" USING btree ("proposal_id","sequence");--> statement-breakpoint
CREATE INDEX "checking_message_by_person" ON "checking_message" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "closed_period_in_order" ON "closed_period" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "closed_period_by_day" ON "closed_period" USING btree ("partnership_id","to_on");--> statement-breakpoint
CREATE INDEX "closing_by_partnership" ON "closing" USING btree ("partnership_id","asked_at");--> statement-breakpoint
CREATE INDEX "year_statement_by_period" ON "year_statement" USING btree ("period_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_in_order" ON "comment" USING btree ("proposal_id","sequence");--> statement-breakpoint
CREATE INDEX "comment_by_person" ON "comment" USING btree ("by","at");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_event_in_order" ON "comment_event" USING btree ("comment_id","sequence");--> statement-breakpoint
CREATE INDEX "comment_event_by_person" ON "comment_event" USING btree ("by","at");--> statement-breakpoint
CREATE UNIQUE INDEX "support_once" ON "support" USING btree ("proposal_id","person_id");--> statement-breakpoint
CREATE INDEX "support_by_person" ON "support" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "award_condition_by_award" ON "award_condition" USING btree ("award_id","position");--> statement-breakpoint
CREATE INDEX "award_condition_by_decision" ON "award_condition" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "condition_event_by_person" ON "condition_event" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "funder_report_in_order" ON "funder_report" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "funder_report_by_fund" ON "funder_report" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "funder_report_by_maker" ON "funder_report" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "funder_report_event_by_person" ON "funder_report_event" USING btree ("by");--> statement-breakpoint
CREATE INDEX "funder_report_frozen_by_person" ON "funder_report_frozen" USING btree ("by");--> statement-breakpoint
CREATE INDEX "funder_report_words_by_person" ON "funder_report_words" USING btree ("by");--> statement-breakpoint
CREATE INDEX "gift_by_partnership" ON "gift" USING btree ("partnership_id","started_at");--> statement-breakpoint
CREATE INDEX "gift_by_state" ON "gift" USING btree ("state","started_at");--> statement-breakpoint
CREATE INDEX "gift_by_round" ON "gift" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gift_aid_claim_in_order" ON "gift_aid_claim" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "gift_aid_claim_item_by_claim" ON "gift_aid_claim_item" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "gift_fund_by_partnership" ON "gift_fund" USING btree ("partnership_id","opened_at");--> statement-breakpoint
CREATE INDEX "gift_refund_by_gift" ON "gift_refund" USING btree ("gift_id");--> statement-breakpoint
CREATE INDEX "gift_refund_by_state" ON "gift_refund" USING btree ("partnership_id","state");--> statement-breakpoint
CREATE INDEX "gift_words_by_person" ON "gift_words" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "stripe_call_by_due" ON "stripe_call" USING btree ("done_at","due_at");--> statement-breakpoint
CREATE INDEX "stripe_event_by_done" ON "stripe_event" USING btree ("done_at","received_at");--> statement-breakpoint
CREATE INDEX "stripe_movement_by_gift" ON "stripe_movement" USING btree ("gift_id");--> statement-breakpoint
CREATE INDEX "stripe_movement_by_source" ON "stripe_movement" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "stripe_movement_by_payment" ON "stripe_movement" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "stripe_movement_in_order" ON "stripe_movement" USING btree ("partnership_id","happened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stripe_movement_of_entry" ON "stripe_movement" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "examiner_answer_by_question" ON "examiner_answer" USING btree ("question_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "examiner_question_in_order" ON "examiner_question" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "cash_count_in_order" ON "cash_count" USING btree ("float_id","sequence");--> statement-breakpoint
CREATE INDEX "cash_count_by_line" ON "cash_count" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "cash_count_by_person" ON "cash_count" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "cash_float_in_order" ON "cash_float" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "cash_float_by_fund" ON "cash_float" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "cash_float_by_holder" ON "cash_float" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "cash_float_step_by_person" ON "cash_float_step" USING btree ("by");--> statement-breakpoint
CREATE INDEX "cost_by_partnership" ON "cost" USING btree ("partnership_id","at");--> statement-breakpoint
CREATE INDEX "cost_by_line" ON "cost" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "cost_by_draw_down" ON "cost" USING btree ("draw_down_id");--> statement-breakpoint
CREATE INDEX "cost_by_payee" ON "cost" USING btree ("payee_id");--> statement-breakpoint
CREATE INDEX "cost_step_by_person" ON "cost_step" USING btree ("by");--> statement-breakpoint
CREATE INDEX "cost_words_by_person" ON "cost_words" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_by_slug" ON "document" USING btree ("partnership_id","slug");--> statement-breakpoint
CREATE INDEX "document_by_partnership" ON "document" USING btree ("partnership_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "draw_down_in_order" ON "draw_down" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "draw_down_by_fund" ON "draw_down" USING btree ("fund_id");--> statement-breakpoint
CREATE INDEX "draw_down_item_by_line" ON "draw_down_item" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "draw_down_step_by_person" ON "draw_down_step" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "findable_by_name" ON "findable" USING btree ("partnership_id","kind","name");--> statement-breakpoint
CREATE INDEX "findable_by_partnership" ON "findable" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "idea_list_by_round" ON "idea_list" USING btree ("round_id","created_at");--> statement-breakpoint
CREATE INDEX "idea_list_by_time" ON "idea_list" USING btree ("confirmed_at","created_at");--> statement-breakpoint
CREATE INDEX "idea_list_by_state" ON "idea_list" USING btree ("done_at","confirmed_at");--> statement-breakpoint
CREATE INDEX "idea_term_in_round" ON "idea_term" USING btree ("round_id","term");--> statement-breakpoint
CREATE INDEX "idea_word_in_round" ON "idea_word" USING btree ("round_id","word","proposal_id","weight");--> statement-breakpoint
CREATE INDEX "round_word_by_tail" ON "round_word" USING btree ("round_id","tail","word");--> statement-breakpoint
CREATE UNIQUE INDEX "help_offer_once" ON "help_offer" USING btree ("proposal_id","person_id");--> statement-breakpoint
CREATE INDEX "help_offer_by_person" ON "help_offer" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "help_offer_waiting" ON "help_offer" USING btree ("partnership_id","settled_at","at");--> statement-breakpoint
CREATE INDEX "help_term_in_round" ON "help_term" USING btree ("round_id","side","term");--> statement-breakpoint
CREATE UNIQUE INDEX "introduction_once" ON "introduction" USING btree ("partnership_id","first_person_id","second_person_id");--> statement-breakpoint
CREATE INDEX "introduction_by_first" ON "introduction" USING btree ("first_person_id");--> statement-breakpoint
CREATE INDEX "introduction_by_second" ON "introduction" USING btree ("second_person_id");--> statement-breakpoint
CREATE INDEX "introduction_by_time" ON "introduction" USING btree ("partnership_id","at");--> statement-breakpoint
CREATE INDEX "introduction_answer_by_person" ON "introduction_answer" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "likely_pair_once" ON "likely_pair" USING btree ("first_id","second_id");--> statement-breakpoint
CREATE INDEX "likely_pair_by_second" ON "likely_pair" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "likely_pair_by_partnership" ON "likely_pair" USING btree ("partnership_id","worth");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_by_secret" ON "invitation" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_by_code" ON "invitation" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "invitation_by_email" ON "invitation" USING btree ("partnership_id","email");--> statement-breakpoint
CREATE INDEX "invitation_by_partnership" ON "invitation" USING btree ("partnership_id","invited_at");--> statement-breakpoint
CREATE INDEX "invitation_by_expiry" ON "invitation" USING btree ("expires_at") WHERE email IS NOT NULL;--> statement-breakpoint
CREATE INDEX "invitation_by_guest" ON "invitation" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "invitation_by_proposal" ON "invitation" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "invitation_by_address" ON "invitation" USING btree ("email");--> statement-breakpoint
CREATE INDEX "invitation_by_inviter" ON "invitation" USING btree ("invited_by","invited_at");--> statement-breakpoint
CREATE INDEX "invitation_list_by_partnership" ON "invitation_list" USING btree ("partnership_id","created_at");--> statement-breakpoint
CREATE INDEX "invitation_list_by_state" ON "invitation_list" USING btree ("done_at","confirmed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_entry_in_order" ON "journal_entry" USING btree ("partnership_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_entry_once" ON "journal_entry" USING btree ("partnership_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_entry_reversed_once" ON "journal_entry" USING btree ("reverses_entry_id");--> statement-breakpoint
CREATE INDEX "journal_entry_by_day" ON "journal_entry" USING btree ("partnership_id","belongs_on","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_line" ON "journal_entry" USING btree ("line_id","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_round" ON "journal_entry" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_award" ON "journal_entry" USING btree ("award_id","sequence");--> statement-breakpoint
CREATE INDEX "journal_entry_by_payment" ON "journal_entry" USING btree ("payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "posting_in_order" ON "posting" USING btree ("entry_id","position");--> statement-breakpoint
CREATE INDEX "posting_by_from" ON "posting" USING btree ("partnership_id","from_account");--> statement-breakpoint
CREATE INDEX "posting_by_to" ON "posting" USING btree ("partnership_id","to_account");--> statement-breakpoint
CREATE UNIQUE INDEX "letting_go_one_ahead" ON "letting_go" USING btree ("keeper") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "letting_go_by_due" ON "letting_go" USING btree ("ended_at","due_at");--> statement-breakpoint
CREATE INDEX "letting_go_by_keeper" ON "letting_go" USING btree ("keeper","ended_at");--> statement-breakpoint
CREATE INDEX "money_total_by_partnership" ON "money_total" USING btree ("partnership_id","scope","line_id");--> statement-breakpoint
CREATE INDEX "money_total_outstanding" ON "money_total" USING btree ("partnership_id","scope") WHERE awarded_pence > paid_on_awards_pence;--> statement-breakpoint
CREATE INDEX "kept_interest_by_partnership" ON "kept_interest" USING btree ("partnership_id","person_id","at");--> statement-breakpoint
CREATE INDEX "kept_interest_by_person" ON "kept_interest" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "register_confirmed_by_person" ON "register_confirmed" USING btree ("person_id","partnership_id","at");--> statement-breakpoint
CREATE INDEX "kept_words_by_time" ON "kept_words" USING btree ("at");--> statement-breakpoint
CREATE INDEX "story_by_teller" ON "story" USING btree ("told_by");--> statement-breakpoint
CREATE INDEX "story_by_shown" ON "story" USING btree ("shown");--> statement-breakpoint
CREATE UNIQUE INDEX "story_asked_by_secret" ON "story_asked" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "story_asked_by_person" ON "story_asked" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "story_event_by_person" ON "story_event" USING btree ("by");--> statement-breakpoint
CREATE INDEX "story_person_by_story" ON "story_person" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_person_by_adder" ON "story_person" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "story_person_by_noter" ON "story_person" USING btree ("yes_noted_by");--> statement-breakpoint
CREATE INDEX "story_picture_by_story" ON "story_picture" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_picture_person_by_person" ON "story_picture_person" USING btree ("story_person_id");--> statement-breakpoint
CREATE INDEX "story_version_by_person" ON "story_version" USING btree ("by");--> statement-breakpoint
CREATE INDEX "story_version_person_by_person" ON "story_version_person" USING btree ("story_person_id");--> statement-breakpoint
CREATE INDEX "meeting_event_by_person" ON "meeting_event" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "settling_by_proposal" ON "settling" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "milestone_event_by_person" ON "milestone_event" USING btree ("by");--> statement-breakpoint
CREATE INDEX "merging_by_staying" ON "merging" USING btree ("staying_id");--> statement-breakpoint
CREATE INDEX "merging_by_joining" ON "merging" USING btree ("joining_id");--> statement-breakpoint
CREATE INDEX "merging_by_asker" ON "merging" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "merging_answer_by_person" ON "merging_answer" USING btree ("by");--> statement-breakpoint
CREATE INDEX "night_favourites_by_night" ON "night_favourites" USING btree ("night_id");--> statement-breakpoint
CREATE INDEX "night_mark_by_night" ON "night_mark" USING btree ("night_id","proposal_id","mark");--> statement-breakpoint
CREATE INDEX "night_mark_by_proposal" ON "night_mark" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "night_panel_mark_by_night" ON "night_panel_mark" USING btree ("night_id");--> statement-breakpoint
CREATE INDEX "night_panel_mark_by_person" ON "night_panel_mark" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "night_pitch_by_proposal" ON "night_pitch" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "night_seat_by_night" ON "night_seat" USING btree ("night_id");--> statement-breakpoint
CREATE UNIQUE INDEX "night_slip_typed" ON "night_slip" USING btree ("night_id","number","typing");--> statement-breakpoint
CREATE INDEX "night_slip_by_person" ON "night_slip" USING btree ("by");--> statement-breakpoint
CREATE INDEX "pitch_night_by_maker" ON "pitch_night" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "pitch_night_event_in_order" ON "pitch_night_event" USING btree ("night_id","sequence");--> statement-breakpoint
CREATE INDEX "pitch_night_event_by_person" ON "pitch_night_event" USING btree ("by");--> statement-breakpoint
CREATE INDEX "pitch_night_event_by_proposal" ON "pitch_night_event" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "pitch_night_event_by_kind" ON "pitch_night_event" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "origin_by_source" ON "origin" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "origin_by_person" ON "origin" USING btree ("by");--> statement-breakpoint
CREATE INDEX "outcome_framework_by_person" ON "outcome_framework" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "adoption_once" ON "adoption" USING btree ("decision_id","version","person_id");--> statement-breakpoint
CREATE INDEX "adoption_by_person" ON "adoption" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "criterion_by_round" ON "criterion" USING btree ("round_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_in_order" ON "decision" USING btree ("round_id","number");--> statement-breakpoint
CREATE INDEX "decision_by_adoption" ON "decision" USING btree ("adopted_at");--> statement-breakpoint
CREATE INDEX "decision_item_by_proposal" ON "decision_item" USING btree ("proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "interest_in_order" ON "interest" USING btree ("proposal_id","person_id","sequence");--> statement-breakpoint
CREATE INDEX "interest_by_person" ON "interest" USING btree ("person_id","proposal_id","sequence","kind");--> statement-breakpoint
CREATE INDEX "score_sheet_by_person" ON "score_sheet" USING btree ("person_id","proposal_id","handed_in_at","abstained");--> statement-breakpoint
CREATE INDEX "casting_vote_by_person" ON "casting_vote" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "open_voice_by_person" ON "open_voice" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "panel_voice_by_person" ON "panel_voice" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_vote_in_order" ON "panel_vote" USING btree ("proposal_id","sequence");--> statement-breakpoint
CREATE INDEX "panel_vote_by_decision" ON "panel_vote" USING btree ("decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_code_by_hash" ON "paper_code" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "paper_code_by_round" ON "paper_code" USING btree ("round_id","person_id");--> statement-breakpoint
CREATE INDEX "paper_code_by_person" ON "paper_code" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "paper_ballot_by_batch" ON "paper_ballot" USING btree ("batch_id","settled");--> statement-breakpoint
CREATE INDEX "paper_ballot_by_settled" ON "paper_ballot" USING btree ("round_id","settled");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_batch_by_number" ON "paper_batch" USING btree ("round_id","number");--> statement-breakpoint
CREATE INDEX "paper_batch_by_person" ON "paper_batch" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_reading_once_each" ON "paper_reading" USING btree ("round_id","code_hash","by");--> statement-breakpoint
CREATE INDEX "paper_reading_by_person" ON "paper_reading" USING btree ("by");--> statement-breakpoint
CREATE INDEX "paper_slip_by_round" ON "paper_slip" USING btree ("round_id","person_id");--> statement-breakpoint
CREATE INDEX "paper_slip_by_person" ON "paper_slip" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "paper_slip_by_giver" ON "paper_slip" USING btree ("given_by");--> statement-breakpoint
CREATE INDEX "paper_slip_by_second_giver" ON "paper_slip" USING btree ("given_beside_id");--> statement-breakpoint
CREATE INDEX "paper_slip_by_taker" ON "paper_slip" USING btree ("taken_by");--> statement-breakpoint
CREATE INDEX "paper_slip_by_namer" ON "paper_slip" USING btree ("named_by");--> statement-breakpoint
CREATE INDEX "voting_desk_by_round" ON "voting_desk" USING btree ("round_id","closed_at");--> statement-breakpoint
CREATE INDEX "voting_desk_by_opener" ON "voting_desk" USING btree ("opened_by");--> statement-breakpoint
CREATE INDEX "voting_desk_by_second" ON "voting_desk" USING btree ("beside_id");--> statement-breakpoint
CREATE INDEX "neighbourhood_by_partnership" ON "neighbourhood" USING btree ("partnership_id","position");--> statement-breakpoint
CREATE INDEX "programme_partnership_by_partnership" ON "programme_partnership" USING btree ("partnership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "settings_change_in_order" ON "settings_change" USING btree ("partnership_id","version");--> statement-breakpoint
CREATE INDEX "theme_by_partnership" ON "theme" USING btree ("partnership_id","position");--> statement-breakpoint
CREATE INDEX "passkey_by_person" ON "passkey" USING btree ("person_id","ended_at");--> statement-breakpoint
CREATE INDEX "passkey_by_ending" ON "passkey" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "passkey_challenge_by_expiry" ON "passkey_challenge" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "passkey_challenge_by_person" ON "passkey_challenge" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "payment_by_award" ON "payment" USING btree ("award_id","instalment");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_standing_one_alive" ON "payment_standing" USING btree ("award_id","instalment") WHERE state IN ('prepared', 'authorised', 'sent', 'in-doubt', 'cleared', 'astray', 'giving-up');--> statement-breakpoint
CREATE INDEX "payment_standing_by_award" ON "payment_standing" USING btree ("award_id","state");--> statement-breakpoint
CREATE INDEX "payment_standing_by_state" ON "payment_standing" USING btree ("partnership_id","state","moved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_step_of_one_transfer" ON "payment_step" USING btree ("partnership_id","transfer_id");--> statement-breakpoint
CREATE INDEX "paying_account_by_partnership" ON "paying_account" USING btree ("partnership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_run_in_order" ON "payment_run" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE INDEX "payment_run_event_by_run" ON "payment_run_event" USING btree ("run_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_run_item_once" ON "payment_run_item" USING btree ("payment_id") WHERE released_at IS NULL;--> statement-breakpoint
CREATE INDEX "person_by_last_seen" ON "person" USING btree ("seen_at","created_at");--> statement-breakpoint
CREATE INDEX "picture_by_proposal" ON "picture" USING btree ("proposal_id","kind","position");--> statement-breakpoint
CREATE INDEX "picture_by_state" ON "picture" USING btree ("state");--> statement-breakpoint
CREATE INDEX "picture_by_arrival" ON "picture" USING btree ("arrived_as");--> statement-breakpoint
CREATE INDEX "picture_by_removal" ON "picture" USING btree ("removed_at");--> statement-breakpoint
CREATE INDEX "picture_by_adder" ON "picture" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "picture_by_hider" ON "picture" USING btree ("hidden_by");--> statement-breakpoint
CREATE INDEX "picture_file_by_hash" ON "picture_file" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "carrying_waiting" ON "carrying" USING btree ("partnership_id","answered_at");--> statement-breakpoint
CREATE INDEX "digest_standing_by_next" ON "digest_standing" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "outbox_by_due" ON "outbox" USING btree ("done_at","given_up_at","due_at");--> statement-breakpoint
CREATE INDEX "outbox_undelivered" ON "outbox" USING btree ("partnership_id","done_at","given_up_at");--> statement-breakpoint
CREATE INDEX "outbox_by_person" ON "outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "wrong_address_by_partnership" ON "wrong_address" USING btree ("partnership_id","marked_at");--> statement-breakpoint
CREATE INDEX "erasure_by_due" ON "erasure" USING btree ("done_at","due_at");--> statement-breakpoint
CREATE INDEX "excluded_idea_by_proposal" ON "excluded_idea" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "exclusion_by_round" ON "exclusion" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "exclusion_by_person" ON "exclusion" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "payee_by_person" ON "payee" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_by_reference" ON "proposal" USING btree ("round_id","reference");--> statement-breakpoint
CREATE INDEX "proposal_by_applicant" ON "proposal" USING btree ("applicant_id");--> statement-breakpoint
CREATE INDEX "proposal_in_list" ON "proposal" USING btree ("round_id","listed","reference","theme_id","neighbourhood_id","cost_pence","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_event_in_order" ON "proposal_event" USING btree ("proposal_id","sequence");--> statement-breakpoint
CREATE INDEX "proxy_value_by_partnership" ON "proxy_value" USING btree ("partnership_id","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_entry_in_order" ON "audit_entry" USING btree ("partnership_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_entry_by_subject" ON "audit_entry" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "audit_entry_by_actor" ON "audit_entry" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "recovery_by_person" ON "recovery" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE INDEX "recovery_by_age" ON "recovery" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "budget_move_waiting" ON "budget_move" USING btree ("partnership_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "encumbrance_in_order" ON "encumbrance" USING btree ("partnership_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "encumbrance_once" ON "encumbrance" USING btree ("partnership_id","key");--> statement-breakpoint
CREATE INDEX "encumbrance_by_line" ON "encumbrance" USING btree ("line_id","sequence");--> statement-breakpoint
CREATE INDEX "encumbrance_by_line_moved_to" ON "encumbrance" USING btree ("to_line_id","sequence");--> statement-breakpoint
CREATE INDEX "encumbrance_by_round" ON "encumbrance" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "encumbrance_by_award" ON "encumbrance" USING btree ("award_id","sequence");--> statement-breakpoint
CREATE INDEX "residency_by_person" ON "residency" USING btree ("person_id","partnership_id");--> statement-breakpoint
CREATE INDEX "residency_by_partnership" ON "residency" USING btree ("partnership_id","withdrawn_at");--> statement-breakpoint
CREATE INDEX "residency_request_by_person" ON "residency_request" USING btree ("person_id","partnership_id","ended_at");--> statement-breakpoint
CREATE INDEX "residency_request_by_partnership" ON "residency_request" USING btree ("partnership_id","ended_at","asked_at");--> statement-breakpoint
CREATE INDEX "residency_request_by_residency" ON "residency_request" USING btree ("residency_id");--> statement-breakpoint
CREATE INDEX "residency_request_by_expiry" ON "residency_request" USING btree ("ended_at","expires_at");--> statement-breakpoint
CREATE INDEX "vouch_by_voucher" ON "vouch" USING btree ("voucher_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "ripple_event_in_order" ON "ripple_event" USING btree ("link_id","sequence");--> statement-breakpoint
CREATE INDEX "ripple_link_by_partnership" ON "ripple_link" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "ripple_link_by_from" ON "ripple_link" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "ripple_link_by_to" ON "ripple_link" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "ripple_link_by_teller" ON "ripple_link" USING btree ("by");--> statement-breakpoint
CREATE INDEX "ripple_link_by_sitting" ON "ripple_link" USING btree ("sitting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ripple_name_of_node" ON "ripple_name" USING btree ("node_id","of");--> statement-breakpoint
CREATE UNIQUE INDEX "ripple_name_of_link" ON "ripple_name" USING btree ("link_id","of");--> statement-breakpoint
CREATE INDEX "ripple_name_by_person" ON "ripple_name" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ripple_node_by_partnership" ON "ripple_node" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "ripple_node_by_idea" ON "ripple_node" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "ripple_node_by_neighbourhood" ON "ripple_node" USING btree ("neighbourhood_id");--> statement-breakpoint
CREATE INDEX "ripple_sitting_by_partnership" ON "ripple_sitting" USING btree ("partnership_id","held_on");--> statement-breakpoint
CREATE INDEX "administrator_by_person" ON "administrator" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_by_person" ON "role" USING btree ("person_id","partnership_id");--> statement-breakpoint
CREATE INDEX "role_by_partnership" ON "role" USING btree ("partnership_id","kind");--> statement-breakpoint
CREATE INDEX "role_by_kind" ON "role" USING btree ("kind","starts_at");--> statement-breakpoint
CREATE INDEX "role_change_by_partnership" ON "role_change" USING btree ("partnership_id","proposed_at");--> statement-breakpoint
CREATE INDEX "role_change_by_person" ON "role_change" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_change_event_by_time" ON "role_change_event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "age_seen_by_person" ON "age_seen" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "age_seen_by_who_saw" ON "age_seen" USING btree ("by");--> statement-breakpoint
CREATE INDEX "roll_addition_by_round" ON "roll_addition" USING btree ("round_id","proposed_at");--> statement-breakpoint
CREATE INDEX "roll_addition_by_person" ON "roll_addition" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "roll_addition_by_proposer" ON "roll_addition" USING btree ("proposed_by");--> statement-breakpoint
CREATE INDEX "roll_addition_answer_by_person" ON "roll_addition_answer" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "round_by_slug" ON "round" USING btree ("partnership_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "round_event_in_order" ON "round_event" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "round_event_by_kind" ON "round_event" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "drawn_lot_by_proposal" ON "drawn_lot" USING btree ("proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ruling_in_order" ON "ruling" USING btree ("decision_id","sequence");--> statement-breakpoint
CREATE INDEX "published_receipt_by_code" ON "published_receipt" USING btree ("round_id","code");--> statement-breakpoint
CREATE INDEX "teller_by_person" ON "teller" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "voting_change_by_round" ON "voting_change" USING btree ("round_id","at");--> statement-breakpoint
CREATE INDEX "paper_taking_out_by_round" ON "paper_taking_out" USING btree ("round_id","at");--> statement-breakpoint
CREATE INDEX "paper_taking_out_by_person" ON "paper_taking_out" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "paper_taking_out_by_asker" ON "paper_taking_out" USING btree ("by");--> statement-breakpoint
CREATE INDEX "paper_taking_out_answer_by_person" ON "paper_taking_out_answer" USING btree ("by");--> statement-breakpoint
CREATE INDEX "session_by_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_by_helping" ON "session" USING btree ("helping_id");--> statement-breakpoint
CREATE INDEX "session_by_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_email" ON "sign_in_code" USING btree ("email_hash","sent_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_browser" ON "sign_in_code" USING btree ("browser_hash","sent_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_age" ON "sign_in_code" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_person" ON "sign_in_code" USING btree ("address_of");--> statement-breakpoint
CREATE INDEX "spent_receipt_by_award" ON "spent_receipt" USING btree ("award_id","spent_on");--> statement-breakpoint
CREATE INDEX "spent_receipt_by_picture" ON "spent_receipt" USING btree ("picture_id");--> statement-breakpoint
CREATE INDEX "spent_receipt_by_giver" ON "spent_receipt" USING btree ("given_by");--> statement-breakpoint
CREATE INDEX "unspent_cash_by_award" ON "unspent_cash" USING btree ("award_id","taken_at");--> statement-breakpoint
CREATE INDEX "unspent_cash_by_taker" ON "unspent_cash" USING btree ("taken_by");--> statement-breakpoint
CREATE INDEX "unspent_cash_by_witness" ON "unspent_cash" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "unspent_told_by_award" ON "unspent_told" USING btree ("award_id","told_at");--> statement-breakpoint
CREATE INDEX "unspent_told_by_moment" ON "unspent_told" USING btree ("told_at");--> statement-breakpoint
CREATE INDEX "unspent_told_by_person" ON "unspent_told" USING btree ("told_by");--> statement-breakpoint
CREATE INDEX "answer_given_by_round" ON "answer_given" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "answer_given_by_person" ON "answer_given" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "answer_given_by_proposal" ON "answer_given" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "feedback_sent_by_proposal" ON "feedback_sent" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "thanks_declined_by_person" ON "thanks_declined" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "thanks_payment_by_partnership" ON "thanks_payment" USING btree ("partnership_id","at");--> statement-breakpoint
CREATE INDEX "thanks_payment_by_round" ON "thanks_payment" USING btree ("round_id","person_id");--> statement-breakpoint
CREATE INDEX "thanks_payment_by_person" ON "thanks_payment" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "thanks_step_in_order" ON "thanks_step" USING btree ("payment_id","sequence");--> statement-breakpoint
CREATE INDEX "thanks_step_by_person" ON "thanks_step" USING btree ("by");--> statement-breakpoint
CREATE INDEX "time_given_by_person" ON "time_given" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "draft_note_by_proposal" ON "draft_note" USING btree ("proposal_id","page","at");--> statement-breakpoint
CREATE INDEX "draft_note_by_person" ON "draft_note" USING btree ("by","at");--> statement-breakpoint
CREATE UNIQUE INDEX "page_opened_once" ON "page_opened" USING btree ("proposal_id","person_id");--> statement-breakpoint
CREATE INDEX "page_opened_by_time" ON "page_opened" USING btree ("at");--> statement-breakpoint
CREATE INDEX "page_opened_by_person" ON "page_opened" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "page_saved_by_person" ON "page_saved" USING btree ("by");--> statement-breakpoint
CREATE INDEX "read_back_by_proposal" ON "read_back" USING btree ("proposal_id","at");--> statement-breakpoint
CREATE INDEX "read_back_by_person" ON "read_back" USING btree ("read_by");--> statement-breakpoint
CREATE UNIQUE INDEX "share_now" ON "share" USING btree ("proposal_id","person_id") WHERE until IS NULL;--> statement-breakpoint
CREATE INDEX "share_by_proposal" ON "share" USING btree ("proposal_id","part");--> statement-breakpoint
CREATE INDEX "share_by_person" ON "share" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "strength_by_partnership" ON "strength" USING btree ("partnership_id","kind","name");--> statement-breakpoint
CREATE INDEX "strength_by_person" ON "strength" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "strength_by_suggester" ON "strength" USING btree ("suggested_by");--> statement-breakpoint
CREATE INDEX "strength_by_idea" ON "strength" USING btree ("suggested_in");--> statement-breakpoint
CREATE INDEX "strength_by_neighbourhood" ON "strength" USING btree ("neighbourhood_id");--> statement-breakpoint
CREATE INDEX "unnamed_file_due" ON "unnamed_file" USING btree ("due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "imported_election_by_file" ON "imported_election" USING btree ("partnership_id","file_hash");--> statement-breakpoint
CREATE INDEX "roll_by_person" ON "roll" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tally_by_round" ON "tally" USING btree ("round_id","deciding");