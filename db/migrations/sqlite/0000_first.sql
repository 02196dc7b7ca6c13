CREATE TABLE `form_version` (
	`round_id` text NOT NULL,
	`version` integer NOT NULL,
	`form` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	PRIMARY KEY(`round_id`, `version`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `private_answers` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `archive` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`kind` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	`taken_until` integer,
	`made_at` integer,
	`hash` text,
	`size` integer,
	`gone_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `archive_by_partnership` ON `archive` (`partnership_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `archive_by_answer` ON `archive` (`answer`,`made_at`);--> statement-breakpoint
CREATE INDEX `archive_by_file` ON `archive` (`hash`);--> statement-breakpoint
CREATE INDEX `archive_by_asker` ON `archive` (`asked_by`);--> statement-breakpoint
CREATE INDEX `archive_by_answerer` ON `archive` (`answered_by`);--> statement-breakpoint
CREATE TABLE `score_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`step` integer NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`act` text NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `score_assignment_in_order` ON `score_assignment` (`round_id`,`step`,`proposal_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `score_assignment_by_proposal` ON `score_assignment` (`proposal_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `score_assignment_by_person` ON `score_assignment` (`person_id`);--> statement-breakpoint
CREATE TABLE `score_reminder` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`mark` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`letters` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `score_reminder_once` ON `score_reminder` (`round_id`,`mark`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`number` integer NOT NULL,
	`award_version` integer NOT NULL,
	`terms` text NOT NULL,
	`text_hash` text NOT NULL,
	`words` text NOT NULL,
	`way` text NOT NULL,
	`signed_on` text,
	`accepted_at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_in_order` ON `agreement` (`award_id`,`number`);--> statement-breakpoint
CREATE INDEX `agreement_by_person` ON `agreement` (`by`);--> statement-breakpoint
CREATE TABLE `award_change` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`kind` text NOT NULL,
	`amount_pence` integer,
	`done_by` text,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `award_change_by_award` ON `award_change` (`award_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `award_change_one_waits` ON `award_change` (`award_id`) WHERE answer IS NULL;--> statement-breakpoint
CREATE INDEX `award_change_by_asker` ON `award_change` (`asked_by`);--> statement-breakpoint
CREATE INDEX `award_change_by_answerer` ON `award_change` (`answered_by`);--> statement-breakpoint
CREATE TABLE `award` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`round_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`instalments` text NOT NULL,
	`done_by` text,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `award_proposalId_unique` ON `award` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `award_by_round` ON `award` (`round_id`);--> statement-breakpoint
CREATE INDEX `award_by_partnership` ON `award` (`partnership_id`,`id`);--> statement-breakpoint
CREATE INDEX `award_by_time` ON `award` (`made_at`,`id`);--> statement-breakpoint
CREATE TABLE `award_event` (
	`award_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`instalments` text NOT NULL,
	`done_by` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`award_id`, `sequence`),
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `award_payee` (
	`award_id` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`person_ids` text NOT NULL,
	PRIMARY KEY(`award_id`, `version`),
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `award_paper` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`of` text NOT NULL,
	`subject_id` text NOT NULL,
	`picture_id` text,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`taken_out_at` integer,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `award_paper_by_award` ON `award_paper` (`award_id`,`added_at`);--> statement-breakpoint
CREATE INDEX `award_paper_by_picture` ON `award_paper` (`picture_id`);--> statement-breakpoint
CREATE INDEX `award_paper_by_person` ON `award_paper` (`added_by`);--> statement-breakpoint
CREATE TABLE `bank_account` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`number` text NOT NULL,
	`opened_on` text NOT NULL,
	`opening_pence` integer NOT NULL,
	`headings` text,
	`mapping` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_account_of_number` ON `bank_account` (`partnership_id`,`number`);--> statement-breakpoint
CREATE TABLE `bank_account_fund` (
	`fund_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_account_fund_by_account` ON `bank_account_fund` (`account_id`);--> statement-breakpoint
CREATE TABLE `bank_file` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`headings` text,
	`mapping` text,
	`account_number` text,
	`opening_pence` integer,
	`closing_pence` integer,
	`first_on` text,
	`last_on` text,
	`fresh` integer NOT NULL,
	`known` integer NOT NULL,
	`alike` integer NOT NULL,
	`unread` integer NOT NULL,
	`troubled` text NOT NULL,
	`refusal` text,
	`confirmed_at` integer,
	`added` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_file_by_account` ON `bank_file` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `bank_file_by_state` ON `bank_file` (`done_at`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `bank_file_unused` ON `bank_file` (`confirmed_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `bank_file_part` (
	`file_id` text NOT NULL,
	`position` integer NOT NULL,
	`lines` text NOT NULL,
	PRIMARY KEY(`file_id`, `position`),
	FOREIGN KEY (`file_id`) REFERENCES `bank_file`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bank_file_take_back` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`file_id`) REFERENCES `bank_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_file_take_back_by_file` ON `bank_file_take_back` (`file_id`);--> statement-breakpoint
CREATE TABLE `bank_match` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`account_id` text NOT NULL,
	`how` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_match_by_account` ON `bank_match` (`account_id`,`at`);--> statement-breakpoint
CREATE TABLE `bank_match_entry` (
	`account_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`match_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `entry_id`),
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `bank_match`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_match_entry_by_match` ON `bank_match_entry` (`match_id`);--> statement-breakpoint
CREATE INDEX `bank_match_entry_by_entry` ON `bank_match_entry` (`entry_id`);--> statement-breakpoint
CREATE TABLE `bank_row` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`account_id` text NOT NULL,
	`file_id` text,
	`position` integer NOT NULL,
	`booked_on` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`words` text,
	`identity` text NOT NULL,
	`occurrence` integer NOT NULL,
	`match_id` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `bank_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `bank_match`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_row_once` ON `bank_row` (`account_id`,`identity`,`occurrence`);--> statement-breakpoint
CREATE INDEX `bank_row_by_day` ON `bank_row` (`account_id`,`booked_on`,`position`);--> statement-breakpoint
CREATE INDEX `bank_row_open` ON `bank_row` (`account_id`,`match_id`);--> statement-breakpoint
CREATE INDEX `bank_row_by_file` ON `bank_row` (`file_id`);--> statement-breakpoint
CREATE INDEX `bank_row_by_match` ON `bank_row` (`match_id`);--> statement-breakpoint
CREATE INDEX `bank_row_with_words` ON `bank_row` (`partnership_id`,`booked_on`) WHERE words IS NOT NULL;--> statement-breakpoint
CREATE TABLE `bank_statement` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`account_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`opening_pence` integer NOT NULL,
	`closing_pence` integer NOT NULL,
	`prepared_by` text NOT NULL,
	`prepared_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_statement_by_account` ON `bank_statement` (`account_id`,`to_on`);--> statement-breakpoint
CREATE TABLE `bank_statement_signed` (
	`statement_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`ledger_pence` integer NOT NULL,
	`outstanding_pence` integer NOT NULL,
	`late_pence` integer NOT NULL,
	`aside_pence` integer NOT NULL,
	`seal` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `bank_statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bank_details` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`award_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`goes_by` text NOT NULL,
	`locked` text NOT NULL,
	`ends` text NOT NULL,
	`contact` text NOT NULL,
	`replaces` integer NOT NULL,
	`given_at` integer NOT NULL,
	`given_by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_details_in_order` ON `bank_details` (`award_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `bank_details_by_partnership` ON `bank_details` (`partnership_id`,`given_at`);--> statement-breakpoint
CREATE INDEX `bank_details_by_giver` ON `bank_details` (`given_by`);--> statement-breakpoint
CREATE TABLE `bank_details_event` (
	`details_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`reason` text NOT NULL,
	PRIMARY KEY(`details_id`, `kind`),
	FOREIGN KEY (`details_id`) REFERENCES `bank_details`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `bank_link` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`details_id` text,
	`contact` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text,
	`until` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`details_id`) REFERENCES `bank_details`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_link_secretHash_unique` ON `bank_link` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `bank_link_by_award` ON `bank_link` (`award_id`);--> statement-breakpoint
CREATE TABLE `stripe_payee` (
	`details_id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`award_id` text NOT NULL,
	`account_id` text,
	`is_ready` integer NOT NULL,
	`trouble` text,
	`payout_id` text,
	`payout_trouble` text,
	`asked_at` integer,
	FOREIGN KEY (`details_id`) REFERENCES `bank_details`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stripe_payee_accountId_unique` ON `stripe_payee` (`account_id`);--> statement-breakpoint
CREATE INDEX `stripe_payee_by_award` ON `stripe_payee` (`award_id`);--> statement-breakpoint
CREATE INDEX `stripe_payee_by_asked` ON `stripe_payee` (`partnership_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `budget_line` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`theme_id` text,
	`name` text NOT NULL,
	`year` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `budget_line_by_partnership` ON `budget_line` (`partnership_id`,`year`);--> statement-breakpoint
CREATE TABLE `fund` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`restricted` integer NOT NULL,
	`contribution_rate` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fund_by_partnership` ON `fund` (`partnership_id`);--> statement-breakpoint
CREATE TABLE `challenge` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`number` integer NOT NULL,
	`about` text NOT NULL,
	`is_public` integer NOT NULL,
	`words` text NOT NULL,
	`receipt` text,
	`secret_hash` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `challenge_by_number` ON `challenge` (`round_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `challenge_by_secret` ON `challenge` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `challenge_by_person` ON `challenge` (`by`);--> statement-breakpoint
CREATE TABLE `challenge_against` (
	`challenge_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`challenge_id`, `person_id`),
	FOREIGN KEY (`challenge_id`) REFERENCES `challenge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `challenge_against_by_person` ON `challenge_against` (`person_id`);--> statement-breakpoint
CREATE TABLE `challenge_answer` (
	`challenge_id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`shows_words` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vote_measure` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`kind` text NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vote_measure_by_round` ON `vote_measure` (`round_id`,`at`);--> statement-breakpoint
CREATE TABLE `vote_measure_answer` (
	`measure_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `vote_measure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `checking_message` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`helper_id` text,
	`until` integer,
	`words` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`helper_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `checking_message_in_order` ON `checking_message` (`proposal_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `checking_message_by_person` ON `checking_message` (`by`);--> statement-breakpoint
CREATE TABLE `sent_version` (
	`proposal_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`proposal_id`, `sequence`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `closed_period` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`ends_year` integer,
	`closed_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`agreed_by` text NOT NULL,
	`entries` integer NOT NULL,
	`journal_head` text NOT NULL,
	`record_head` text NOT NULL,
	`balances` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `closing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `closed_period_in_order` ON `closed_period` (`partnership_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `closed_period_by_day` ON `closed_period` (`partnership_id`,`to_on`);--> statement-breakpoint
CREATE TABLE `closing` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`to_on` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `closing_by_partnership` ON `closing` (`partnership_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `closing_answer` (
	`closing_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`closing_id`) REFERENCES `closing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `year_statement` (
	`partnership_id` text NOT NULL,
	`year` integer NOT NULL,
	`period_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`tables` text NOT NULL,
	`seal` text NOT NULL,
	PRIMARY KEY(`partnership_id`, `year`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `closed_period`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `year_statement_by_period` ON `year_statement` (`period_id`);--> statement-breakpoint
CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_in_order` ON `comment` (`proposal_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `comment_by_person` ON `comment` (`by`,`at`);--> statement-breakpoint
CREATE TABLE `comment_event` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`ground` text,
	`because` text NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_event_in_order` ON `comment_event` (`comment_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `comment_event_by_person` ON `comment_event` (`by`,`at`);--> statement-breakpoint
CREATE TABLE `support` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `support_once` ON `support` (`proposal_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `support_by_person` ON `support` (`person_id`);--> statement-breakpoint
CREATE TABLE `talk_setting` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`comments` integer NOT NULL,
	`support` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `award_condition` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `award_condition_by_award` ON `award_condition` (`award_id`,`position`);--> statement-breakpoint
CREATE INDEX `award_condition_by_decision` ON `award_condition` (`decision_id`);--> statement-breakpoint
CREATE TABLE `condition_event` (
	`condition_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`condition_id`, `sequence`),
	FOREIGN KEY (`condition_id`) REFERENCES `award_condition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `condition_event_by_person` ON `condition_event` (`by`);--> statement-breakpoint
CREATE TABLE `funder_report` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`from_month` text NOT NULL,
	`to_month` text NOT NULL,
	`fund_id` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funder_report_in_order` ON `funder_report` (`partnership_id`,`number`);--> statement-breakpoint
CREATE INDEX `funder_report_by_fund` ON `funder_report` (`fund_id`);--> statement-breakpoint
CREATE INDEX `funder_report_by_maker` ON `funder_report` (`created_by`);--> statement-breakpoint
CREATE TABLE `funder_report_event` (
	`report_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`report_id`, `sequence`),
	FOREIGN KEY (`report_id`) REFERENCES `funder_report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funder_report_event_by_person` ON `funder_report_event` (`by`);--> statement-breakpoint
CREATE TABLE `funder_report_frozen` (
	`report_id` text PRIMARY KEY NOT NULL,
	`facts` text NOT NULL,
	`seal` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `funder_report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funder_report_frozen_by_person` ON `funder_report_frozen` (`by`);--> statement-breakpoint
CREATE TABLE `funder_report_words` (
	`report_id` text NOT NULL,
	`part` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`report_id`, `part`, `number`),
	FOREIGN KEY (`report_id`) REFERENCES `funder_report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funder_report_words_by_person` ON `funder_report_words` (`by`);--> statement-breakpoint
CREATE TABLE `gift` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`round_id` text,
	`kind` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`language` text NOT NULL,
	`started_at` integer NOT NULL,
	`state` text NOT NULL,
	`state_at` integer NOT NULL,
	`session_id` text,
	`url` text,
	`charge_id` text,
	`disputed` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gift_sessionId_unique` ON `gift` (`session_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `gift_chargeId_unique` ON `gift` (`charge_id`);--> statement-breakpoint
CREATE INDEX `gift_by_partnership` ON `gift` (`partnership_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `gift_by_state` ON `gift` (`state`,`started_at`);--> statement-breakpoint
CREATE INDEX `gift_by_round` ON `gift` (`round_id`);--> statement-breakpoint
CREATE TABLE `gift_aid_claim` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gift_aid_claim_in_order` ON `gift_aid_claim` (`partnership_id`,`number`);--> statement-breakpoint
CREATE TABLE `gift_aid_claim_item` (
	`claim_id` text NOT NULL,
	`gift_id` text PRIMARY KEY NOT NULL,
	`amount_pence` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `gift_aid_claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gift_id`) REFERENCES `gift`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gift_aid_claim_item_by_claim` ON `gift_aid_claim_item` (`claim_id`);--> statement-breakpoint
CREATE TABLE `gift_fund` (
	`fund_id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`gift_aid` integer NOT NULL,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gift_fund_by_partnership` ON `gift_fund` (`partnership_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `gift_refund` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`gift_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`prepared_by` text NOT NULL,
	`prepared_at` integer NOT NULL,
	`authorised_by` text,
	`authorised_at` integer,
	`settled_at` integer,
	`stripe_id` text,
	`trouble` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gift_id`) REFERENCES `gift`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authorised_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gift_refund_stripeId_unique` ON `gift_refund` (`stripe_id`);--> statement-breakpoint
CREATE INDEX `gift_refund_by_gift` ON `gift_refund` (`gift_id`);--> statement-breakpoint
CREATE INDEX `gift_refund_by_state` ON `gift_refund` (`partnership_id`,`state`);--> statement-breakpoint
CREATE TABLE `gift_words` (
	`gift_id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`title` text NOT NULL,
	`forename` text NOT NULL,
	`surname` text NOT NULL,
	`house` text NOT NULL,
	`postcode` text NOT NULL,
	`declared_at` integer,
	FOREIGN KEY (`gift_id`) REFERENCES `gift`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gift_words_by_person` ON `gift_words` (`person_id`);--> statement-breakpoint
CREATE TABLE `stripe_call` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`partnership_id` text NOT NULL,
	`home` text NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stripe_call_subjectId_unique` ON `stripe_call` (`subject_id`);--> statement-breakpoint
CREATE INDEX `stripe_call_by_due` ON `stripe_call` (`done_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `stripe_event` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`subject_id` text,
	`received_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `stripe_event_by_done` ON `stripe_event` (`done_at`,`received_at`);--> statement-breakpoint
CREATE TABLE `stripe_movement` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`type` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`fee_pence` integer NOT NULL,
	`source_id` text,
	`gift_id` text,
	`payment_id` text,
	`fund_id` text,
	`entry_id` text,
	`happened_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gift_id`) REFERENCES `gift`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stripe_movement_by_gift` ON `stripe_movement` (`gift_id`);--> statement-breakpoint
CREATE INDEX `stripe_movement_by_source` ON `stripe_movement` (`source_id`);--> statement-breakpoint
CREATE INDEX `stripe_movement_by_payment` ON `stripe_movement` (`payment_id`);--> statement-breakpoint
CREATE INDEX `stripe_movement_in_order` ON `stripe_movement` (`partnership_id`,`happened_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `stripe_movement_of_entry` ON `stripe_movement` (`entry_id`);--> statement-breakpoint
CREATE TABLE `stripe_standing` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`looked_at` integer NOT NULL,
	`seen_up_to` integer NOT NULL,
	`held_pence` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `examiner_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `examiner_question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `examiner_answer_by_question` ON `examiner_answer` (`question_id`,`at`);--> statement-breakpoint
CREATE TABLE `examiner_question` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `examiner_question_in_order` ON `examiner_question` (`partnership_id`,`number`);--> statement-breakpoint
CREATE TABLE `examiner_sign_off` (
	`partnership_id` text NOT NULL,
	`year` integer NOT NULL,
	`words` text NOT NULL,
	`seal` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`partnership_id`, `year`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `giving_setting` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`organisation` text,
	`prefix` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cash_count` (
	`id` text PRIMARY KEY NOT NULL,
	`float_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`counted_on` text NOT NULL,
	`counted_pence` integer NOT NULL,
	`expected_pence` integer NOT NULL,
	`line_id` text,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`float_id`) REFERENCES `cash_float`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cash_count_in_order` ON `cash_count` (`float_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `cash_count_by_line` ON `cash_count` (`line_id`);--> statement-breakpoint
CREATE INDEX `cash_count_by_person` ON `cash_count` (`by`);--> statement-breakpoint
CREATE TABLE `cash_count_agreed` (
	`count_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`count_id`) REFERENCES `cash_count`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cash_float` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`number` integer NOT NULL,
	`holder_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`purpose` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holder_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cash_float_in_order` ON `cash_float` (`partnership_id`,`number`);--> statement-breakpoint
CREATE INDEX `cash_float_by_fund` ON `cash_float` (`fund_id`);--> statement-breakpoint
CREATE INDEX `cash_float_by_holder` ON `cash_float` (`holder_id`);--> statement-breakpoint
CREATE TABLE `cash_float_step` (
	`float_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`to` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`float_id`, `sequence`),
	FOREIGN KEY (`float_id`) REFERENCES `cash_float`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cash_float_step_by_person` ON `cash_float_step` (`by`);--> statement-breakpoint
CREATE TABLE `cost` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`kind` text NOT NULL,
	`line_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`payee_id` text,
	`draw_down_id` text,
	`authorisers` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payee_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draw_down_id`) REFERENCES `draw_down`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cost_by_partnership` ON `cost` (`partnership_id`,`at`);--> statement-breakpoint
CREATE INDEX `cost_by_line` ON `cost` (`line_id`);--> statement-breakpoint
CREATE INDEX `cost_by_draw_down` ON `cost` (`draw_down_id`);--> statement-breakpoint
CREATE INDEX `cost_by_payee` ON `cost` (`payee_id`);--> statement-breakpoint
CREATE TABLE `cost_step` (
	`cost_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`to` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`confirmed` text,
	`reason` text,
	PRIMARY KEY(`cost_id`, `sequence`),
	FOREIGN KEY (`cost_id`) REFERENCES `cost`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cost_step_by_person` ON `cost_step` (`by`);--> statement-breakpoint
CREATE TABLE `cost_words` (
	`cost_id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`payee` text NOT NULL,
	`what` text NOT NULL,
	FOREIGN KEY (`cost_id`) REFERENCES `cost`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cost_words_by_person` ON `cost_words` (`person_id`);--> statement-breakpoint
CREATE TABLE `count_step` (
	`round_id` text PRIMARY KEY NOT NULL,
	`done` integer NOT NULL,
	`of` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_by_slug` ON `document` (`partnership_id`,`slug`);--> statement-breakpoint
CREATE INDEX `document_by_partnership` ON `document` (`partnership_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `document_version` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`withdrawn` integer DEFAULT false NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`document_id`, `number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `draw_down` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`number` integer NOT NULL,
	`rate` integer NOT NULL,
	`contribution_pence` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draw_down_in_order` ON `draw_down` (`partnership_id`,`number`);--> statement-breakpoint
CREATE INDEX `draw_down_by_fund` ON `draw_down` (`fund_id`);--> statement-breakpoint
CREATE TABLE `draw_down_item` (
	`draw_down_id` text NOT NULL,
	`subject` text NOT NULL,
	`line_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	PRIMARY KEY(`draw_down_id`, `subject`),
	FOREIGN KEY (`draw_down_id`) REFERENCES `draw_down`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draw_down_item_by_line` ON `draw_down_item` (`line_id`);--> statement-breakpoint
CREATE TABLE `draw_down_step` (
	`draw_down_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`to` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`amount_pence` integer,
	`reason` text,
	PRIMARY KEY(`draw_down_id`, `sequence`),
	FOREIGN KEY (`draw_down_id`) REFERENCES `draw_down`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draw_down_step_by_person` ON `draw_down_step` (`by`);--> statement-breakpoint
CREATE TABLE `findable` (
	`number` integer PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`whose` text NOT NULL,
	`folded_title` text NOT NULL,
	`folded_words` text NOT NULL,
	`print` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findable_by_name` ON `findable` (`partnership_id`,`kind`,`name`);--> statement-breakpoint
CREATE INDEX `findable_by_partnership` ON `findable` (`partnership_id`,`number`);--> statement-breakpoint
CREATE TABLE `findable_up_to` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `brought_idea` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`brought_by` text NOT NULL,
	`brought_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brought_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `idea_list` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`unread` text NOT NULL,
	`fresh` integer NOT NULL,
	`changed` integer NOT NULL,
	`same` integer NOT NULL,
	`cannot` integer NOT NULL,
	`shown` text NOT NULL,
	`confirmed_at` integer,
	`which` text,
	`added` integer NOT NULL,
	`altered` integer NOT NULL,
	`left` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_list_by_round` ON `idea_list` (`round_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `idea_list_by_time` ON `idea_list` (`confirmed_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `idea_list_by_state` ON `idea_list` (`done_at`,`confirmed_at`);--> statement-breakpoint
CREATE TABLE `idea_list_part` (
	`list_id` text NOT NULL,
	`position` integer NOT NULL,
	`rows` text NOT NULL,
	PRIMARY KEY(`list_id`, `position`),
	FOREIGN KEY (`list_id`) REFERENCES `idea_list`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `idea_term` (
	`proposal_id` text NOT NULL,
	`round_id` text NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`proposal_id`, `term`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_term_in_round` ON `idea_term` (`round_id`,`term`);--> statement-breakpoint
CREATE TABLE `idea_word` (
	`proposal_id` text NOT NULL,
	`round_id` text NOT NULL,
	`word` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `word`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idea_word_in_round` ON `idea_word` (`round_id`,`word`,`proposal_id`,`weight`);--> statement-breakpoint
CREATE TABLE `round_word` (
	`round_id` text NOT NULL,
	`word` text NOT NULL,
	`tail` text NOT NULL,
	PRIMARY KEY(`round_id`, `word`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `round_word_by_tail` ON `round_word` (`round_id`,`tail`,`word`);--> statement-breakpoint
CREATE TABLE `help_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `help_offer_once` ON `help_offer` (`proposal_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `help_offer_by_person` ON `help_offer` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `help_offer_waiting` ON `help_offer` (`partnership_id`,`settled_at`,`at`);--> statement-breakpoint
CREATE TABLE `help_term` (
	`proposal_id` text NOT NULL,
	`round_id` text NOT NULL,
	`side` text NOT NULL,
	`kind` text NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`proposal_id`, `side`, `kind`, `term`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `help_term_in_round` ON `help_term` (`round_id`,`side`,`term`);--> statement-breakpoint
CREATE TABLE `introduction` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`first_person_id` text NOT NULL,
	`second_person_id` text NOT NULL,
	`first_proposal_id` text,
	`second_proposal_id` text,
	`state` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`passed_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `introduction_once` ON `introduction` (`partnership_id`,`first_person_id`,`second_person_id`);--> statement-breakpoint
CREATE INDEX `introduction_by_first` ON `introduction` (`first_person_id`);--> statement-breakpoint
CREATE INDEX `introduction_by_second` ON `introduction` (`second_person_id`);--> statement-breakpoint
CREATE INDEX `introduction_by_time` ON `introduction` (`partnership_id`,`at`);--> statement-breakpoint
CREATE TABLE `introduction_answer` (
	`introduction_id` text NOT NULL,
	`person_id` text NOT NULL,
	`yes_at` integer,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`introduction_id`, `person_id`),
	FOREIGN KEY (`introduction_id`) REFERENCES `introduction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `introduction_answer_by_person` ON `introduction_answer` (`person_id`);--> statement-breakpoint
CREATE TABLE `likely_pair` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`worth` real NOT NULL,
	`found_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `likely_pair_once` ON `likely_pair` (`first_id`,`second_id`);--> statement-breakpoint
CREATE INDEX `likely_pair_by_second` ON `likely_pair` (`second_id`);--> statement-breakpoint
CREATE INDEX `likely_pair_by_partnership` ON `likely_pair` (`partnership_id`,`worth`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`neighbourhood_id` text,
	`wanted_role` text,
	`voting` integer NOT NULL,
	`landing` text NOT NULL,
	`round_id` text,
	`secret_hash` text NOT NULL,
	`code_hash` text,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`times_sent` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`accepted_by` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`list_id` text,
	`proposal_id` text,
	`part` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `invitation_list`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_by_secret` ON `invitation` (`secret_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_by_code` ON `invitation` (`code_hash`);--> statement-breakpoint
CREATE INDEX `invitation_by_email` ON `invitation` (`partnership_id`,`email`);--> statement-breakpoint
CREATE INDEX `invitation_by_partnership` ON `invitation` (`partnership_id`,`invited_at`);--> statement-breakpoint
CREATE INDEX `invitation_by_expiry` ON `invitation` (`expires_at`) WHERE email IS NOT NULL;--> statement-breakpoint
CREATE INDEX `invitation_by_guest` ON `invitation` (`accepted_by`);--> statement-breakpoint
CREATE INDEX `invitation_by_proposal` ON `invitation` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `invitation_by_address` ON `invitation` (`email`);--> statement-breakpoint
CREATE INDEX `invitation_by_inviter` ON `invitation` (`invited_by`,`invited_at`);--> statement-breakpoint
CREATE TABLE `invitation_list` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`landing` text NOT NULL,
	`round_id` text,
	`origin` text NOT NULL,
	`people` integer NOT NULL,
	`invited` integer NOT NULL,
	`left_out` integer NOT NULL,
	`troubles` text NOT NULL,
	`confirmed_at` integer,
	`done_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitation_list_by_partnership` ON `invitation_list` (`partnership_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitation_list_by_state` ON `invitation_list` (`done_at`,`confirmed_at`);--> statement-breakpoint
CREATE TABLE `invitation_list_part` (
	`list_id` text NOT NULL,
	`position` integer NOT NULL,
	`people` text NOT NULL,
	PRIMARY KEY(`list_id`, `position`),
	FOREIGN KEY (`list_id`) REFERENCES `invitation_list`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `journal_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`event` text NOT NULL,
	`key` text NOT NULL,
	`fund_id` text,
	`line_id` text,
	`round_id` text,
	`award_id` text,
	`payment_id` text,
	`belongs_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`by` text NOT NULL,
	`reverses_entry_id` text,
	`reason` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journal_entry_in_order` ON `journal_entry` (`partnership_id`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `journal_entry_once` ON `journal_entry` (`partnership_id`,`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `journal_entry_reversed_once` ON `journal_entry` (`reverses_entry_id`);--> statement-breakpoint
CREATE INDEX `journal_entry_by_day` ON `journal_entry` (`partnership_id`,`belongs_on`,`sequence`);--> statement-breakpoint
CREATE INDEX `journal_entry_by_line` ON `journal_entry` (`line_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `journal_entry_by_round` ON `journal_entry` (`round_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `journal_entry_by_award` ON `journal_entry` (`award_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `journal_entry_by_payment` ON `journal_entry` (`payment_id`);--> statement-breakpoint
CREATE TABLE `posting` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`partnership_id` text NOT NULL,
	`position` integer NOT NULL,
	`from_account` text NOT NULL,
	`to_account` text NOT NULL,
	`amount_pence` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posting_in_order` ON `posting` (`entry_id`,`position`);--> statement-breakpoint
CREATE INDEX `posting_by_from` ON `posting` (`partnership_id`,`from_account`);--> statement-breakpoint
CREATE INDEX `posting_by_to` ON `posting` (`partnership_id`,`to_account`);--> statement-breakpoint
CREATE TABLE `keeping_periods` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`periods` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `letting_go` (
	`id` text PRIMARY KEY NOT NULL,
	`keeper` text NOT NULL,
	`partnership_id` text,
	`due_at` integer NOT NULL,
	`started_at` integer,
	`held_until` integer,
	`ended_at` integer,
	`counts` text NOT NULL,
	`in_all` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letting_go_one_ahead` ON `letting_go` (`keeper`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `letting_go_by_due` ON `letting_go` (`ended_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `letting_go_by_keeper` ON `letting_go` (`keeper`,`ended_at`);--> statement-breakpoint
CREATE TABLE `account_balance` (
	`partnership_id` text NOT NULL,
	`account` text NOT NULL,
	`amount_pence` integer NOT NULL,
	PRIMARY KEY(`partnership_id`, `account`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `money_total` (
	`partnership_id` text NOT NULL,
	`scope` text NOT NULL,
	`subject_id` text NOT NULL,
	`line_id` text NOT NULL,
	`budget_pence` integer NOT NULL,
	`allocated_pence` integer NOT NULL,
	`awarded_pence` integer NOT NULL,
	`paid_on_awards_pence` integer NOT NULL,
	`returned_pence` integer NOT NULL,
	`paid_directly_pence` integer NOT NULL,
	PRIMARY KEY(`scope`, `subject_id`, `line_id`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "line_within_budget" CHECK(scope <> 'line' OR budget_pence - allocated_pence - paid_directly_pence >= 0),
	CONSTRAINT "round_within_pot" CHECK(scope <> 'round' OR allocated_pence - awarded_pence + returned_pence - paid_directly_pence >= 0),
	CONSTRAINT "award_paid_once" CHECK(scope <> 'award' OR awarded_pence >= paid_on_awards_pence),
	CONSTRAINT "award_given_back_once" CHECK(scope <> 'award' OR paid_on_awards_pence >= returned_pence)
);
--> statement-breakpoint
CREATE INDEX `money_total_by_partnership` ON `money_total` (`partnership_id`,`scope`,`line_id`);--> statement-breakpoint
CREATE INDEX `money_total_outstanding` ON `money_total` (`partnership_id`,`scope`) WHERE awarded_pence > paid_on_awards_pence;--> statement-breakpoint
CREATE TABLE `month_flow` (
	`partnership_id` text NOT NULL,
	`month` text NOT NULL,
	`from_account` text NOT NULL,
	`to_account` text NOT NULL,
	`amount_pence` integer NOT NULL,
	PRIMARY KEY(`partnership_id`, `month`, `from_account`, `to_account`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kept_interest` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_interest_by_partnership` ON `kept_interest` (`partnership_id`,`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `kept_interest_by_person` ON `kept_interest` (`person_id`);--> statement-breakpoint
CREATE TABLE `kept_interest_ending` (
	`interest_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`interest_id`) REFERENCES `kept_interest`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `register_confirmed` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_confirmed_by_person` ON `register_confirmed` (`person_id`,`partnership_id`,`at`);--> statement-breakpoint
CREATE TABLE `kept_words` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`locked` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `kept_words_by_time` ON `kept_words` (`at`);--> statement-breakpoint
CREATE TABLE `project_end` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`what_happened` text NOT NULL,
	`who_came_together` text DEFAULT '' NOT NULL,
	`what_next` text DEFAULT '' NOT NULL,
	`learnt` text DEFAULT '' NOT NULL,
	`as_planned` integer,
	`people_taking_part` integer,
	`volunteers` integer,
	`volunteer_hours` integer,
	`new_people_met` integer,
	`outcomes` text,
	`way` text DEFAULT 'typed' NOT NULL,
	`shown` integer,
	`told_by` text,
	`told_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`told_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_proposalId_unique` ON `story` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `story_by_teller` ON `story` (`told_by`);--> statement-breakpoint
CREATE INDEX `story_by_shown` ON `story` (`shown`);--> statement-breakpoint
CREATE TABLE `story_asked` (
	`proposal_id` text NOT NULL,
	`number` integer NOT NULL,
	`person_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`at` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `number`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_asked_by_secret` ON `story_asked` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `story_asked_by_person` ON `story_asked` (`person_id`);--> statement-breakpoint
CREATE TABLE `story_event` (
	`story_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`version` integer,
	`at` integer NOT NULL,
	`by` text,
	`because` text NOT NULL,
	PRIMARY KEY(`story_id`, `sequence`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_event_by_person` ON `story_event` (`by`);--> statement-breakpoint
CREATE TABLE `story_person` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`name` text NOT NULL,
	`is_child` integer NOT NULL,
	`in_words` integer NOT NULL,
	`yes_at` integer,
	`yes_way` text,
	`yes_from_parent` text NOT NULL,
	`yes_noted_by` text,
	`withdrawn_at` integer,
	`added_by` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`yes_noted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_person_by_story` ON `story_person` (`story_id`);--> statement-breakpoint
CREATE INDEX `story_person_by_adder` ON `story_person` (`added_by`);--> statement-breakpoint
CREATE INDEX `story_person_by_noter` ON `story_person` (`yes_noted_by`);--> statement-breakpoint
CREATE TABLE `story_picture` (
	`picture_id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`shows` text,
	`is_evidence` integer DEFAULT false NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_picture_by_story` ON `story_picture` (`story_id`);--> statement-breakpoint
CREATE TABLE `story_picture_person` (
	`picture_id` text NOT NULL,
	`story_person_id` text NOT NULL,
	PRIMARY KEY(`picture_id`, `story_person_id`),
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_person_id`) REFERENCES `story_person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_picture_person_by_person` ON `story_picture_person` (`story_person_id`);--> statement-breakpoint
CREATE TABLE `story_setting` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`questions_from_pence` integer NOT NULL,
	`all_from_pence` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story_version` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`people_taking_part` integer,
	`volunteers` integer,
	`volunteer_hours` integer,
	`new_people_met` integer,
	`as_planned` integer,
	`way` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`story_id`, `number`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_version_by_person` ON `story_version` (`by`);--> statement-breakpoint
CREATE TABLE `story_version_person` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`story_person_id` text NOT NULL,
	PRIMARY KEY(`story_id`, `number`, `story_person_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_person_id`) REFERENCES `story_person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_version_person_by_person` ON `story_version_person` (`story_person_id`);--> statement-breakpoint
CREATE TABLE `meeting_event` (
	`decision_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`decision_id`, `sequence`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_event_by_person` ON `meeting_event` (`person_id`);--> statement-breakpoint
CREATE TABLE `settling` (
	`decision_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`proposal_id` text NOT NULL,
	`outcome` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`because` text NOT NULL,
	`rule_said` text NOT NULL,
	`rule_pence` integer NOT NULL,
	`made_from` text,
	`conditions` text NOT NULL,
	`meeting` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`decision_id`, `sequence`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `settling_by_proposal` ON `settling` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `milestone_event` (
	`award_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`instalment` integer NOT NULL,
	`kind` text NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`award_id`, `sequence`),
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestone_event_by_person` ON `milestone_event` (`by`);--> statement-breakpoint
CREATE TABLE `merging` (
	`id` text PRIMARY KEY NOT NULL,
	`staying_id` text NOT NULL,
	`joining_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`until` integer NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`staying_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`joining_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merging_by_staying` ON `merging` (`staying_id`);--> statement-breakpoint
CREATE INDEX `merging_by_joining` ON `merging` (`joining_id`);--> statement-breakpoint
CREATE INDEX `merging_by_asker` ON `merging` (`asked_by`);--> statement-breakpoint
CREATE TABLE `merging_answer` (
	`merging_id` text NOT NULL,
	`side` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`merging_id`, `side`),
	FOREIGN KEY (`merging_id`) REFERENCES `merging`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merging_answer_by_person` ON `merging_answer` (`by`);--> statement-breakpoint
CREATE TABLE `night_favourites` (
	`seat_id` text PRIMARY KEY NOT NULL,
	`night_id` text NOT NULL,
	`chosen` text NOT NULL,
	`press` integer NOT NULL,
	FOREIGN KEY (`seat_id`) REFERENCES `night_seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `night_favourites_by_night` ON `night_favourites` (`night_id`);--> statement-breakpoint
CREATE TABLE `night_mark` (
	`seat_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`night_id` text NOT NULL,
	`mark` integer NOT NULL,
	`press` integer NOT NULL,
	PRIMARY KEY(`seat_id`, `proposal_id`),
	FOREIGN KEY (`seat_id`) REFERENCES `night_seat`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `night_mark_by_night` ON `night_mark` (`night_id`,`proposal_id`,`mark`);--> statement-breakpoint
CREATE INDEX `night_mark_by_proposal` ON `night_mark` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `night_panel_mark` (
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`night_id` text NOT NULL,
	`mark` integer NOT NULL,
	`press` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `person_id`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `night_panel_mark_by_night` ON `night_panel_mark` (`night_id`);--> statement-breakpoint
CREATE INDEX `night_panel_mark_by_person` ON `night_panel_mark` (`person_id`);--> statement-breakpoint
CREATE TABLE `night_pitch` (
	`night_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`night_id`, `proposal_id`),
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `night_pitch_by_proposal` ON `night_pitch` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `night_seat` (
	`id` text PRIMARY KEY NOT NULL,
	`night_id` text NOT NULL,
	`taken_at` integer NOT NULL,
	`left_at` integer,
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `night_seat_by_night` ON `night_seat` (`night_id`);--> statement-breakpoint
CREATE TABLE `night_slip` (
	`id` text PRIMARY KEY NOT NULL,
	`night_id` text NOT NULL,
	`number` integer NOT NULL,
	`typing` integer NOT NULL,
	`marks` text NOT NULL,
	`favourites` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `night_slip_typed` ON `night_slip` (`night_id`,`number`,`typing`);--> statement-breakpoint
CREATE INDEX `night_slip_by_person` ON `night_slip` (`by`);--> statement-breakpoint
CREATE TABLE `pitch_night` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`code` text NOT NULL,
	`plan` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pitch_night_roundId_unique` ON `pitch_night` (`round_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pitch_night_code_unique` ON `pitch_night` (`code`);--> statement-breakpoint
CREATE INDEX `pitch_night_by_maker` ON `pitch_night` (`created_by`);--> statement-breakpoint
CREATE TABLE `pitch_night_event` (
	`id` text PRIMARY KEY NOT NULL,
	`night_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`proposal_id` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`result` text,
	FOREIGN KEY (`night_id`) REFERENCES `pitch_night`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pitch_night_event_in_order` ON `pitch_night_event` (`night_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `pitch_night_event_by_person` ON `pitch_night_event` (`by`);--> statement-breakpoint
CREATE INDEX `pitch_night_event_by_proposal` ON `pitch_night_event` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `pitch_night_event_by_kind` ON `pitch_night_event` (`kind`,`at`);--> statement-breakpoint
CREATE TABLE `origin` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `origin_by_source` ON `origin` (`from_id`);--> statement-breakpoint
CREATE INDEX `origin_by_person` ON `origin` (`by`);--> statement-breakpoint
CREATE TABLE `outcome_framework` (
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`framework` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`partnership_id`, `number`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcome_framework_by_person` ON `outcome_framework` (`by`);--> statement-breakpoint
CREATE TABLE `story_figure` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`indicator` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`story_id`, `number`, `indicator`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story_tag` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`outcome` text NOT NULL,
	PRIMARY KEY(`story_id`, `number`, `outcome`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `adoption` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoption_once` ON `adoption` (`decision_id`,`version`,`person_id`);--> statement-breakpoint
CREATE INDEX `adoption_by_person` ON `adoption` (`person_id`);--> statement-breakpoint
CREATE TABLE `criterion` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`name` text NOT NULL,
	`rubric` text NOT NULL,
	`weight` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `criterion_by_round` ON `criterion` (`round_id`,`position`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`number` integer DEFAULT 1 NOT NULL,
	`replaces_decision_id` text,
	`why` text DEFAULT '' NOT NULL,
	`version` integer NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`pot_pence` integer NOT NULL,
	`meeting` text,
	`adopted_at` integer,
	`dropped_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_in_order` ON `decision` (`round_id`,`number`);--> statement-breakpoint
CREATE INDEX `decision_by_adoption` ON `decision` (`adopted_at`);--> statement-breakpoint
CREATE TABLE `decision_item` (
	`decision_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`position` integer NOT NULL,
	`asked_pence` integer NOT NULL,
	`rule_said` text NOT NULL,
	`rule_pence` integer NOT NULL,
	`outcome` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`because` text NOT NULL,
	`conditions` text DEFAULT '[]' NOT NULL,
	PRIMARY KEY(`decision_id`, `proposal_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_item_by_proposal` ON `decision_item` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `interest` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	`declared_by` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interest_in_order` ON `interest` (`proposal_id`,`person_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `interest_by_person` ON `interest` (`person_id`,`proposal_id`,`sequence`,`kind`);--> statement-breakpoint
CREATE TABLE `score_sheet` (
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`points` text NOT NULL,
	`note_for_panel` text NOT NULL,
	`feedback` text NOT NULL,
	`abstained` integer DEFAULT false NOT NULL,
	`saved_at` integer NOT NULL,
	`handed_in_at` integer,
	PRIMARY KEY(`proposal_id`, `person_id`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `score_sheet_by_person` ON `score_sheet` (`person_id`,`proposal_id`,`handed_in_at`,`abstained`);--> statement-breakpoint
CREATE TABLE `casting_vote` (
	`vote_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`says` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`vote_id`) REFERENCES `panel_vote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `casting_vote_by_person` ON `casting_vote` (`person_id`);--> statement-breakpoint
CREATE TABLE `open_voice` (
	`vote_id` text NOT NULL,
	`person_id` text NOT NULL,
	`says` text,
	`points` integer,
	`keyed_by` text,
	PRIMARY KEY(`vote_id`, `person_id`),
	FOREIGN KEY (`vote_id`) REFERENCES `panel_vote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keyed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `open_voice_by_person` ON `open_voice` (`person_id`);--> statement-breakpoint
CREATE TABLE `panel_slip` (
	`vote_id` text NOT NULL,
	`slip` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`vote_id`, `slip`),
	FOREIGN KEY (`vote_id`) REFERENCES `panel_vote`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `panel_voice` (
	`vote_id` text NOT NULL,
	`person_id` text NOT NULL,
	`says` text,
	`points` integer,
	`counted` integer NOT NULL,
	`keyed_by` text,
	PRIMARY KEY(`vote_id`, `person_id`),
	FOREIGN KEY (`vote_id`) REFERENCES `panel_vote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`keyed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `panel_voice_by_person` ON `panel_voice` (`person_id`);--> statement-breakpoint
CREATE TABLE `panel_vote` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`secret` integer NOT NULL,
	`casting` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`ballot` text,
	`version` integer NOT NULL,
	`room` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `panel_vote_in_order` ON `panel_vote` (`proposal_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `panel_vote_by_decision` ON `panel_vote` (`decision_id`);--> statement-breakpoint
CREATE TABLE `panel_vote_closing` (
	`vote_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`void_because` text,
	`version` integer NOT NULL,
	`room` text NOT NULL,
	`yes` integer NOT NULL,
	`no` integer NOT NULL,
	`abstain` integer NOT NULL,
	`points` integer,
	FOREIGN KEY (`vote_id`) REFERENCES `panel_vote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `panel_vote_key` (
	`vote_id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`locked` text NOT NULL,
	FOREIGN KEY (`vote_id`) REFERENCES `panel_vote`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_code` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_code_by_hash` ON `paper_code` (`code_hash`);--> statement-breakpoint
CREATE INDEX `paper_code_by_round` ON `paper_code` (`round_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `paper_code_by_person` ON `paper_code` (`person_id`);--> statement-breakpoint
CREATE TABLE `desk_act` (
	`desk_id` text NOT NULL,
	`once` text NOT NULL,
	`kind` text NOT NULL,
	`said` text NOT NULL,
	PRIMARY KEY(`desk_id`, `once`),
	FOREIGN KEY (`desk_id`) REFERENCES `voting_desk`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_ballot` (
	`round_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`batch_id` text,
	`settled` text,
	PRIMARY KEY(`round_id`, `code_hash`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `paper_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_ballot_by_batch` ON `paper_ballot` (`batch_id`,`settled`);--> statement-breakpoint
CREATE INDEX `paper_ballot_by_settled` ON `paper_ballot` (`round_id`,`settled`);--> statement-breakpoint
CREATE TABLE `paper_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`number` integer NOT NULL,
	`papers` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_batch_by_number` ON `paper_batch` (`round_id`,`number`);--> statement-breakpoint
CREATE INDEX `paper_batch_by_person` ON `paper_batch` (`by`);--> statement-breakpoint
CREATE TABLE `paper_reading` (
	`round_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`sequence` integer NOT NULL,
	`says` text NOT NULL,
	`print` text NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`round_id`, `code_hash`, `sequence`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_reading_once_each` ON `paper_reading` (`round_id`,`code_hash`,`by`);--> statement-breakpoint
CREATE INDEX `paper_reading_by_person` ON `paper_reading` (`by`);--> statement-breakpoint
CREATE TABLE `paper_slip` (
	`round_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`way` text NOT NULL,
	`person_id` text,
	`given_by` text,
	`given_beside_id` text,
	`came` text,
	`taken_by` text,
	`named_by` text,
	`named_print` text,
	PRIMARY KEY(`round_id`, `code_hash`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_beside_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_slip_by_round` ON `paper_slip` (`round_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `paper_slip_by_person` ON `paper_slip` (`person_id`);--> statement-breakpoint
CREATE INDEX `paper_slip_by_giver` ON `paper_slip` (`given_by`);--> statement-breakpoint
CREATE INDEX `paper_slip_by_second_giver` ON `paper_slip` (`given_beside_id`);--> statement-breakpoint
CREATE INDEX `paper_slip_by_taker` ON `paper_slip` (`taken_by`);--> statement-breakpoint
CREATE INDEX `paper_slip_by_namer` ON `paper_slip` (`named_by`);--> statement-breakpoint
CREATE TABLE `voting_desk` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`place` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`beside_id` text NOT NULL,
	`beside_signed_on_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`beside_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `voting_desk_by_round` ON `voting_desk` (`round_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `voting_desk_by_opener` ON `voting_desk` (`opened_by`);--> statement-breakpoint
CREATE INDEX `voting_desk_by_second` ON `voting_desk` (`beside_id`);--> statement-breakpoint
CREATE TABLE `neighbourhood` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`postcodes` text NOT NULL,
	`population` integer NOT NULL,
	`ward` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `neighbourhood_by_partnership` ON `neighbourhood` (`partnership_id`,`position`);--> statement-breakpoint
CREATE TABLE `partnership` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`vision` text NOT NULL,
	`accent` text NOT NULL,
	`languages` text NOT NULL,
	`time_zone` text NOT NULL,
	`money` text NOT NULL,
	`created_at` integer NOT NULL,
	`started_by` text,
	`opened_by` text,
	`opened_at` integer,
	`version` integer DEFAULT 0 NOT NULL,
	`saved_pages` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`started_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_slug_unique` ON `partnership` (`slug`);--> statement-breakpoint
CREATE TABLE `programme` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`about` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_slug_unique` ON `programme` (`slug`);--> statement-breakpoint
CREATE TABLE `programme_partnership` (
	`programme_id` text NOT NULL,
	`partnership_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`programme_id`, `partnership_id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `programme_partnership_by_partnership` ON `programme_partnership` (`partnership_id`);--> statement-breakpoint
CREATE TABLE `settings_change` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`version` integer NOT NULL,
	`page` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`fields` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_change_in_order` ON `settings_change` (`partnership_id`,`version`);--> statement-breakpoint
CREATE TABLE `theme` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`about` text NOT NULL,
	`hue` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `theme_by_partnership` ON `theme` (`partnership_id`,`position`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` text NOT NULL,
	`counted` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkey_by_person` ON `passkey` (`person_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `passkey_by_ending` ON `passkey` (`ended_at`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`browser_hash` text NOT NULL,
	`person_id` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `passkey_challenge_by_expiry` ON `passkey_challenge` (`expires_at`);--> statement-breakpoint
CREATE INDEX `passkey_challenge_by_person` ON `passkey_challenge` (`person_id`);--> statement-breakpoint
CREATE TABLE `payment` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`award_id` text NOT NULL,
	`award_version` integer NOT NULL,
	`instalment` integer NOT NULL,
	`line_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`way` text NOT NULL,
	`details_id` text,
	`connected` text,
	`bought` text,
	`authorisers` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`details_id`) REFERENCES `bank_details`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payment_by_award` ON `payment` (`award_id`,`instalment`);--> statement-breakpoint
CREATE TABLE `payment_receipt` (
	`payment_id` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `payment_standing` (
	`payment_id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`award_id` text NOT NULL,
	`instalment` integer NOT NULL,
	`state` text NOT NULL,
	`moved_at` integer NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_standing_one_alive` ON `payment_standing` (`award_id`,`instalment`) WHERE state IN ('prepared', 'authorised', 'sent', 'in-doubt', 'cleared', 'astray', 'giving-up');--> statement-breakpoint
CREATE INDEX `payment_standing_by_award` ON `payment_standing` (`award_id`,`state`);--> statement-breakpoint
CREATE INDEX `payment_standing_by_state` ON `payment_standing` (`partnership_id`,`state`,`moved_at`);--> statement-breakpoint
CREATE TABLE `payment_step` (
	`payment_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`partnership_id` text NOT NULL,
	`to` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`confirmed` text,
	`transfer_id` text,
	`cleared_on` text,
	`reason` text,
	PRIMARY KEY(`payment_id`, `sequence`),
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_step_of_one_transfer` ON `payment_step` (`partnership_id`,`transfer_id`);--> statement-breakpoint
CREATE TABLE `paying_account` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`account_id` text,
	`locked` text NOT NULL,
	`ends` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paying_account_by_partnership` ON `paying_account` (`partnership_id`);--> statement-breakpoint
CREATE TABLE `payment_run` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`pay_on` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_run_in_order` ON `payment_run` (`partnership_id`,`number`);--> statement-breakpoint
CREATE TABLE `payment_run_event` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`file_hash` text,
	FOREIGN KEY (`run_id`) REFERENCES `payment_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payment_run_event_by_run` ON `payment_run_event` (`run_id`,`at`);--> statement-breakpoint
CREATE TABLE `payment_run_item` (
	`run_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`released_at` integer,
	PRIMARY KEY(`run_id`, `payment_id`),
	FOREIGN KEY (`run_id`) REFERENCES `payment_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_run_item_once` ON `payment_run_item` (`payment_id`) WHERE released_at IS NULL;--> statement-breakpoint
CREATE TABLE `contact` (
	`person_id` text PRIMARY KEY NOT NULL,
	`email` text,
	`postcode` text,
	`phone` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_email_unique` ON `contact` (`email`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer
);
--> statement-breakpoint
CREATE INDEX `person_by_last_seen` ON `person` (`seen_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `picture` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`puzzle` text,
	`words` text NOT NULL,
	`position` integer NOT NULL,
	`arrived_as` text,
	`for_ask` text,
	`private` integer DEFAULT false NOT NULL,
	`added_by` text,
	`added_at` integer NOT NULL,
	`taken_until` integer,
	`tries` integer NOT NULL,
	`ready_at` integer,
	`removed_at` integer,
	`hidden_at` integer,
	`hidden_by` text,
	`hidden_because` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `picture_by_proposal` ON `picture` (`proposal_id`,`kind`,`position`);--> statement-breakpoint
CREATE INDEX `picture_by_state` ON `picture` (`state`);--> statement-breakpoint
CREATE INDEX `picture_by_arrival` ON `picture` (`arrived_as`);--> statement-breakpoint
CREATE INDEX `picture_by_removal` ON `picture` (`removed_at`);--> statement-breakpoint
CREATE INDEX `picture_by_adder` ON `picture` (`added_by`);--> statement-breakpoint
CREATE INDEX `picture_by_hider` ON `picture` (`hidden_by`);--> statement-breakpoint
CREATE TABLE `picture_file` (
	`picture_id` text NOT NULL,
	`hash` text NOT NULL,
	`content_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`size` integer NOT NULL,
	PRIMARY KEY(`picture_id`, `hash`),
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `picture_file_by_hash` ON `picture_file` (`hash`);--> statement-breakpoint
CREATE TABLE `account_code` (
	`partnership_id` text NOT NULL,
	`place` text NOT NULL,
	`code` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	PRIMARY KEY(`partnership_id`, `place`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `carrying` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`year` integer NOT NULL,
	`lines` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	`answer` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `carrying_waiting` ON `carrying` (`partnership_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `digest_standing` (
	`person_id` text NOT NULL,
	`partnership_id` text NOT NULL,
	`told_up_to` integer NOT NULL,
	`next_at` integer NOT NULL,
	`waiting_hash` text,
	PRIMARY KEY(`person_id`, `partnership_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `digest_standing_by_next` ON `digest_standing` (`next_at`);--> statement-breakpoint
CREATE TABLE `letter_choice` (
	`person_id` text PRIMARY KEY NOT NULL,
	`stop_hash` text NOT NULL,
	`news` text,
	`chosen_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_choice_stopHash_unique` ON `letter_choice` (`stop_hash`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`once` text NOT NULL,
	`partnership_id` text,
	`person_id` text,
	`payload` text,
	`posted_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`done_at` integer,
	`given_up_at` integer,
	`last_trouble` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once_unique` ON `outbox` (`once`);--> statement-breakpoint
CREATE INDEX `outbox_by_due` ON `outbox` (`done_at`,`given_up_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`partnership_id`,`done_at`,`given_up_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_person` ON `outbox` (`person_id`);--> statement-breakpoint
CREATE TABLE `post_setting` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`reply_to` text,
	`digest_hour` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `wrong_address` (
	`person_id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`marked_at` integer NOT NULL,
	`marked_by` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wrong_address_by_partnership` ON `wrong_address` (`partnership_id`,`marked_at`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`person_id` text PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`leave_stories` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `erasure_by_due` ON `erasure` (`done_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `equality_sum` (
	`partnership_id` text NOT NULL,
	`year` integer NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`people` integer NOT NULL,
	PRIMARY KEY(`partnership_id`, `year`, `question`, `answer`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `excluded_idea` (
	`exclusion_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	PRIMARY KEY(`exclusion_id`, `proposal_id`),
	FOREIGN KEY (`exclusion_id`) REFERENCES `exclusion`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `excluded_idea_by_proposal` ON `excluded_idea` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `exclusion` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`because` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exclusion_by_round` ON `exclusion` (`round_id`);--> statement-breakpoint
CREATE INDEX `exclusion_by_person` ON `exclusion` (`made_by`);--> statement-breakpoint
CREATE TABLE `payee` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text,
	`person_id` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payee_by_person` ON `payee` (`person_id`);--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`reference` text NOT NULL,
	`applicant_id` text,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`listed` text,
	`cost_pence` integer,
	`theme_id` text,
	`neighbourhood_id` text,
	`answers` text NOT NULL,
	`version` integer NOT NULL,
	`saved_in` text DEFAULT '{}' NOT NULL,
	`form_version` integer,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applicant_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_by_reference` ON `proposal` (`round_id`,`reference`);--> statement-breakpoint
CREATE INDEX `proposal_by_applicant` ON `proposal` (`applicant_id`);--> statement-breakpoint
CREATE INDEX `proposal_in_list` ON `proposal` (`round_id`,`listed`,`reference`,`theme_id`,`neighbourhood_id`,`cost_pence`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_event` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`ground` text,
	`because` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_event_in_order` ON `proposal_event` (`proposal_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `proxy_value` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`pence` integer NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proxy_value_by_partnership` ON `proxy_value` (`partnership_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `published_file` (
	`round_id` text PRIMARY KEY NOT NULL,
	`head` text NOT NULL,
	`hash` text NOT NULL,
	`size` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entry_in_order` ON `audit_entry` (`partnership_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_entry_by_subject` ON `audit_entry` (`subject`);--> statement-breakpoint
CREATE INDEX `audit_entry_by_actor` ON `audit_entry` (`actor`);--> statement-breakpoint
CREATE TABLE `recovery` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`stopped_at` integer,
	`stopped_by` text,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stopped_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_by_person` ON `recovery` (`person_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `recovery_by_age` ON `recovery` (`asked_at`);--> statement-breakpoint
CREATE TABLE `recovery_agreement` (
	`recovery_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`recovery_id`, `person_id`),
	FOREIGN KEY (`recovery_id`) REFERENCES `recovery`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `budget_move` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`from_line_id` text NOT NULL,
	`to_line_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	`answer` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `budget_move_waiting` ON `budget_move` (`partnership_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `encumbrance` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`line_id` text NOT NULL,
	`to_line_id` text,
	`round_id` text,
	`award_id` text,
	`decision_id` text,
	`amount_pence` integer NOT NULL,
	`by` text NOT NULL,
	`agreed_by` text,
	`recorded_at` integer NOT NULL,
	`reason` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `encumbrance_in_order` ON `encumbrance` (`partnership_id`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `encumbrance_once` ON `encumbrance` (`partnership_id`,`key`);--> statement-breakpoint
CREATE INDEX `encumbrance_by_line` ON `encumbrance` (`line_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `encumbrance_by_line_moved_to` ON `encumbrance` (`to_line_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `encumbrance_by_round` ON `encumbrance` (`round_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `encumbrance_by_award` ON `encumbrance` (`award_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `residency` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`neighbourhood_id` text NOT NULL,
	`method` text NOT NULL,
	`verified_at` integer NOT NULL,
	`verified_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_because` text,
	`withdrawn_by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `residency_by_person` ON `residency` (`person_id`,`partnership_id`);--> statement-breakpoint
CREATE INDEX `residency_by_partnership` ON `residency` (`partnership_id`,`withdrawn_at`);--> statement-breakpoint
CREATE TABLE `residency_request` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`neighbourhood_id` text NOT NULL,
	`way` text NOT NULL,
	`asked_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`address` text,
	`secret_hash` text NOT NULL,
	`code_hash` text,
	`tries` integer NOT NULL,
	`printed_at` integer,
	`printed_by` text,
	`ended_at` integer,
	`ended_because` text,
	`residency_id` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`printed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`residency_id`) REFERENCES `residency`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `residency_request_secretHash_unique` ON `residency_request` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `residency_request_by_person` ON `residency_request` (`person_id`,`partnership_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `residency_request_by_partnership` ON `residency_request` (`partnership_id`,`ended_at`,`asked_at`);--> statement-breakpoint
CREATE INDEX `residency_request_by_residency` ON `residency_request` (`residency_id`);--> statement-breakpoint
CREATE INDEX `residency_request_by_expiry` ON `residency_request` (`ended_at`,`expires_at`);--> statement-breakpoint
CREATE TABLE `residency_ways` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`ways` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vouch` (
	`request_id` text NOT NULL,
	`voucher_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`request_id`, `voucher_id`),
	FOREIGN KEY (`request_id`) REFERENCES `residency_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voucher_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vouch_by_voucher` ON `vouch` (`voucher_id`,`at`);--> statement-breakpoint
CREATE TABLE `ripple_event` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`link_id`) REFERENCES `ripple_link`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ripple_event_in_order` ON `ripple_event` (`link_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `ripple_link` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`happened` text NOT NULL,
	`sure` integer NOT NULL,
	`how` text NOT NULL,
	`sitting_id` text,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `ripple_node`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `ripple_node`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sitting_id`) REFERENCES `ripple_sitting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ripple_link_by_partnership` ON `ripple_link` (`partnership_id`);--> statement-breakpoint
CREATE INDEX `ripple_link_by_from` ON `ripple_link` (`from_id`);--> statement-breakpoint
CREATE INDEX `ripple_link_by_to` ON `ripple_link` (`to_id`);--> statement-breakpoint
CREATE INDEX `ripple_link_by_teller` ON `ripple_link` (`by`);--> statement-breakpoint
CREATE INDEX `ripple_link_by_sitting` ON `ripple_link` (`sitting_id`);--> statement-breakpoint
CREATE TABLE `ripple_name` (
	`id` text PRIMARY KEY NOT NULL,
	`node_id` text,
	`link_id` text,
	`of` text NOT NULL,
	`first_name` text NOT NULL,
	`person_id` text,
	`consented_at` integer NOT NULL,
	`added_by` text,
	FOREIGN KEY (`node_id`) REFERENCES `ripple_node`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `ripple_link`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ripple_name_of_one_thing" CHECK(("ripple_name"."node_id" is null) <> ("ripple_name"."link_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ripple_name_of_node` ON `ripple_name` (`node_id`,`of`);--> statement-breakpoint
CREATE UNIQUE INDEX `ripple_name_of_link` ON `ripple_name` (`link_id`,`of`);--> statement-breakpoint
CREATE INDEX `ripple_name_by_person` ON `ripple_name` (`person_id`);--> statement-breakpoint
CREATE TABLE `ripple_node` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`proposal_id` text,
	`neighbourhood_id` text,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ripple_node_by_partnership` ON `ripple_node` (`partnership_id`);--> statement-breakpoint
CREATE INDEX `ripple_node_by_idea` ON `ripple_node` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `ripple_node_by_neighbourhood` ON `ripple_node` (`neighbourhood_id`);--> statement-breakpoint
CREATE TABLE `ripple_sitting` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`held_on` text NOT NULL,
	`present` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ripple_sitting_by_partnership` ON `ripple_sitting` (`partnership_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `administrator` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`given_by` text,
	`change_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_id`) REFERENCES `role_change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `administrator_by_person` ON `administrator` (`person_id`);--> statement-breakpoint
CREATE TABLE `role` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`voting` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`given_by` text,
	`change_id` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_id`) REFERENCES `role_change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_by_person` ON `role` (`person_id`,`partnership_id`);--> statement-breakpoint
CREATE INDEX `role_by_partnership` ON `role` (`partnership_id`,`kind`);--> statement-breakpoint
CREATE INDEX `role_by_kind` ON `role` (`kind`,`starts_at`);--> statement-breakpoint
CREATE TABLE `role_change` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`act` text NOT NULL,
	`voting` integer NOT NULL,
	`ends_at` integer,
	`because` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`proposed_by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_change_by_partnership` ON `role_change` (`partnership_id`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `role_change_by_person` ON `role_change` (`person_id`);--> statement-breakpoint
CREATE TABLE `role_change_event` (
	`change_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`because` text NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `role_change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_change_event_by_time` ON `role_change_event` (`at`);--> statement-breakpoint
CREATE TABLE `age_seen` (
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`years` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`partnership_id`, `person_id`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `age_seen_by_person` ON `age_seen` (`person_id`);--> statement-breakpoint
CREATE INDEX `age_seen_by_who_saw` ON `age_seen` (`by`);--> statement-breakpoint
CREATE TABLE `roll_addition` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`because` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`proposed_by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `roll_addition_by_round` ON `roll_addition` (`round_id`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `roll_addition_by_person` ON `roll_addition` (`person_id`);--> statement-breakpoint
CREATE INDEX `roll_addition_by_proposer` ON `roll_addition` (`proposed_by`);--> statement-breakpoint
CREATE TABLE `roll_addition_answer` (
	`addition_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`addition_id`) REFERENCES `roll_addition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `roll_addition_answer_by_person` ON `roll_addition_answer` (`by`);--> statement-breakpoint
CREATE TABLE `roll_salt` (
	`round_id` text PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`currency` text NOT NULL,
	`pot_pence` integer NOT NULL,
	`rules` text NOT NULL,
	`dates` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_by_slug` ON `round` (`partnership_id`,`slug`);--> statement-breakpoint
CREATE TABLE `round_event` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`detail` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_event_in_order` ON `round_event` (`round_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `round_event_by_kind` ON `round_event` (`kind`);--> statement-breakpoint
CREATE TABLE `shared_year` (
	`partnership_id` text NOT NULL,
	`year` integer NOT NULL,
	`rounds` integer NOT NULL,
	`ideas` integer NOT NULL,
	`funded` integer NOT NULL,
	`granted_pence` integer NOT NULL,
	`paid_pence` integer NOT NULL,
	`left_pence` integer NOT NULL,
	`voters` integer,
	`stories` integer NOT NULL,
	`ripples` integer NOT NULL,
	PRIMARY KEY(`partnership_id`, `year`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `shared_year_up_to` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `drawn_lot` (
	`round_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`number` integer NOT NULL,
	`draw` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`round_id`, `proposal_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drawn_lot_by_proposal` ON `drawn_lot` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `ruling` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`cause` text NOT NULL,
	`pot_pence` integer NOT NULL,
	`basis` text NOT NULL,
	`short_of` text,
	`list` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ruling_in_order` ON `ruling` (`decision_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `ballot_key` (
	`round_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`public_key` text NOT NULL,
	`envelope_bytes` integer NOT NULL,
	`locked` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `published_receipt` (
	`round_id` text NOT NULL,
	`number` integer NOT NULL,
	`code` text NOT NULL,
	PRIMARY KEY(`round_id`, `number`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_receipt_by_code` ON `published_receipt` (`round_id`,`code`);--> statement-breakpoint
CREATE TABLE `teller` (
	`round_id` text NOT NULL,
	`place` integer NOT NULL,
	`person_id` text NOT NULL,
	`named_at` integer NOT NULL,
	`named_by` text NOT NULL,
	`public_key` text,
	`taken_at` integer,
	`share` text,
	`given` text,
	`given_at` integer,
	PRIMARY KEY(`round_id`, `place`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `teller_by_person` ON `teller` (`person_id`);--> statement-breakpoint
CREATE TABLE `voting_change` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`act` text NOT NULL,
	`until` integer,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `voting_change_by_round` ON `voting_change` (`round_id`,`at`);--> statement-breakpoint
CREATE TABLE `voting_change_answer` (
	`change_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `voting_change`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ballot_aside` (
	`round_id` text NOT NULL,
	`aside` text NOT NULL,
	`channel` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`round_id`, `aside`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_taking_out` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_taking_out_by_round` ON `paper_taking_out` (`round_id`,`at`);--> statement-breakpoint
CREATE INDEX `paper_taking_out_by_person` ON `paper_taking_out` (`person_id`);--> statement-breakpoint
CREATE INDEX `paper_taking_out_by_asker` ON `paper_taking_out` (`by`);--> statement-breakpoint
CREATE TABLE `paper_taking_out_answer` (
	`taking_out_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`taking_out_id`) REFERENCES `paper_taking_out`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_taking_out_answer_by_person` ON `paper_taking_out_answer` (`by`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`means` text,
	`device` text,
	`proved_at` integer,
	`round_id` text,
	`helping_id` text,
	`helping_in` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`helping_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_by_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_by_helping` ON `session` (`helping_id`);--> statement-breakpoint
CREATE INDEX `session_by_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_code` (
	`id` text PRIMARY KEY NOT NULL,
	`email_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`address_of` text,
	`desk_id` text,
	`sent_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`address_of`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_in_code_by_email` ON `sign_in_code` (`email_hash`,`sent_at`);--> statement-breakpoint
CREATE INDEX `sign_in_code_by_browser` ON `sign_in_code` (`browser_hash`,`sent_at`);--> statement-breakpoint
CREATE INDEX `sign_in_code_by_age` ON `sign_in_code` (`sent_at`);--> statement-breakpoint
CREATE INDEX `sign_in_code_by_person` ON `sign_in_code` (`address_of`);--> statement-breakpoint
CREATE TABLE `receipt_reminder` (
	`award_id` text NOT NULL,
	`done_by` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`award_id`, `done_by`, `number`),
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `spent_receipt` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`spent_on` text NOT NULL,
	`what` text NOT NULL,
	`picture_id` text,
	`photo_at` integer,
	`given_at` integer NOT NULL,
	`given_by` text NOT NULL,
	`taken_out_at` integer,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `spent_receipt_by_award` ON `spent_receipt` (`award_id`,`spent_on`);--> statement-breakpoint
CREATE INDEX `spent_receipt_by_picture` ON `spent_receipt` (`picture_id`);--> statement-breakpoint
CREATE INDEX `spent_receipt_by_giver` ON `spent_receipt` (`given_by`);--> statement-breakpoint
CREATE TABLE `unspent_cash` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`reason` text NOT NULL,
	`taken_at` integer NOT NULL,
	`taken_by` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unspent_cash_by_award` ON `unspent_cash` (`award_id`,`taken_at`);--> statement-breakpoint
CREATE INDEX `unspent_cash_by_taker` ON `unspent_cash` (`taken_by`);--> statement-breakpoint
CREATE INDEX `unspent_cash_by_witness` ON `unspent_cash` (`answered_by`);--> statement-breakpoint
CREATE TABLE `unspent_reminder` (
	`told_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`told_id`, `number`),
	FOREIGN KEY (`told_id`) REFERENCES `unspent_told`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unspent_told` (
	`id` text PRIMARY KEY NOT NULL,
	`award_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`reason` text NOT NULL,
	`returned_pence` integer NOT NULL,
	`told_at` integer NOT NULL,
	`told_by` text NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`told_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unspent_told_by_award` ON `unspent_told` (`award_id`,`told_at`);--> statement-breakpoint
CREATE INDEX `unspent_told_by_moment` ON `unspent_told` (`told_at`);--> statement-breakpoint
CREATE INDEX `unspent_told_by_person` ON `unspent_told` (`told_by`);--> statement-breakpoint
CREATE TABLE `answer_given` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`about` text NOT NULL,
	`way` text NOT NULL,
	`letter` text,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_given_by_round` ON `answer_given` (`round_id`);--> statement-breakpoint
CREATE INDEX `answer_given_by_person` ON `answer_given` (`person_id`);--> statement-breakpoint
CREATE INDEX `answer_given_by_proposal` ON `answer_given` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `feedback_sent` (
	`decision_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`words` text NOT NULL,
	`edited` integer NOT NULL,
	`version` integer NOT NULL,
	`written_at` integer NOT NULL,
	`written_by` text,
	`sent_at` integer,
	PRIMARY KEY(`decision_id`, `proposal_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_sent_by_proposal` ON `feedback_sent` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `thanks_declined` (
	`partnership_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`partnership_id`, `person_id`),
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thanks_declined_by_person` ON `thanks_declined` (`person_id`);--> statement-breakpoint
CREATE TABLE `thanks_payment` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`line_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`minutes` integer NOT NULL,
	`meetings` integer NOT NULL,
	`amount_pence` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thanks_payment_by_partnership` ON `thanks_payment` (`partnership_id`,`at`);--> statement-breakpoint
CREATE INDEX `thanks_payment_by_round` ON `thanks_payment` (`round_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `thanks_payment_by_person` ON `thanks_payment` (`person_id`);--> statement-breakpoint
CREATE TABLE `thanks_rate` (
	`partnership_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`amount_pence` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thanks_step` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`to` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `thanks_payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thanks_step_in_order` ON `thanks_step` (`payment_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `thanks_step_by_person` ON `thanks_step` (`by`);--> statement-breakpoint
CREATE TABLE `time_given` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`minutes` integer NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`round_id`, `person_id`, `kind`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `time_given_by_person` ON `time_given` (`person_id`);--> statement-breakpoint
CREATE TABLE `draft_note` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`page` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_note_by_proposal` ON `draft_note` (`proposal_id`,`page`,`at`);--> statement-breakpoint
CREATE INDEX `draft_note_by_person` ON `draft_note` (`by`,`at`);--> statement-breakpoint
CREATE TABLE `page_opened` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`page` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `page_opened_once` ON `page_opened` (`proposal_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `page_opened_by_time` ON `page_opened` (`at`);--> statement-breakpoint
CREATE INDEX `page_opened_by_person` ON `page_opened` (`person_id`);--> statement-breakpoint
CREATE TABLE `page_saved` (
	`proposal_id` text NOT NULL,
	`page` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `page`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `page_saved_by_person` ON `page_saved` (`by`);--> statement-breakpoint
CREATE TABLE `read_back` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`read_by` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `read_back_by_proposal` ON `read_back` (`proposal_id`,`at`);--> statement-breakpoint
CREATE INDEX `read_back_by_person` ON `read_back` (`read_by`);--> statement-breakpoint
CREATE TABLE `share` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`part` text NOT NULL,
	`since` integer NOT NULL,
	`given_by` text NOT NULL,
	`until` integer,
	`ended_by` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_now` ON `share` (`proposal_id`,`person_id`) WHERE until IS NULL;--> statement-breakpoint
CREATE INDEX `share_by_proposal` ON `share` (`proposal_id`,`part`);--> statement-breakpoint
CREATE INDEX `share_by_person` ON `share` (`person_id`);--> statement-breakpoint
CREATE TABLE `strength` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`about` text NOT NULL,
	`neighbourhood_id` text,
	`shared` integer NOT NULL,
	`first_name` text NOT NULL,
	`reach` text NOT NULL,
	`person_id` text,
	`consented_at` integer,
	`added_by` text,
	`added_at` integer NOT NULL,
	`suggested_by` text,
	`suggested_in` text,
	`agreed_at` integer,
	`agreed_by` text,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`suggested_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`suggested_in`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `strength_by_partnership` ON `strength` (`partnership_id`,`kind`,`name`);--> statement-breakpoint
CREATE INDEX `strength_by_person` ON `strength` (`person_id`);--> statement-breakpoint
CREATE INDEX `strength_by_suggester` ON `strength` (`suggested_by`);--> statement-breakpoint
CREATE INDEX `strength_by_idea` ON `strength` (`suggested_in`);--> statement-breakpoint
CREATE INDEX `strength_by_neighbourhood` ON `strength` (`neighbourhood_id`);--> statement-breakpoint
CREATE TABLE `unnamed_file` (
	`hash` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`taken_until` integer
);
--> statement-breakpoint
CREATE INDEX `unnamed_file_due` ON `unnamed_file` (`due_at`);--> statement-breakpoint
CREATE TABLE `ballot` (
	`round_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`round_id`, `pseudonym`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `imported_election` (
	`round_id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`file_hash` text NOT NULL,
	`meta` text NOT NULL,
	`election` text NOT NULL,
	`columns` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imported_election_by_file` ON `imported_election` (`partnership_id`,`file_hash`);--> statement-breakpoint
CREATE TABLE `lot` (
	`round_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`round_id`, `proposal_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `published_ballot` (
	`round_id` text NOT NULL,
	`number` integer NOT NULL,
	`choices` text NOT NULL,
	PRIMARY KEY(`round_id`, `number`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roll` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`added_later` integer NOT NULL,
	`channel` text,
	PRIMARY KEY(`round_id`, `person_id`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `roll_by_person` ON `roll` (`person_id`);--> statement-breakpoint
CREATE TABLE `tally` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`deciding` integer NOT NULL,
	`result` text NOT NULL,
	`counted_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tally_by_round` ON `tally` (`round_id`,`deciding`);--> statement-breakpoint
CREATE TABLE `would_help` (
	`round_id` text NOT NULL,
	`reference` text NOT NULL,
	`result` text NOT NULL,
	PRIMARY KEY(`round_id`, `reference`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
