CREATE TABLE `neighbourhood` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`name` text NOT NULL,
	`postcodes` text NOT NULL,
	`population` integer NOT NULL,
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
	`created_at` integer NOT NULL
);
--> statement-breakpoint
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
	`sent_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`ended_at` integer,
	`ended_because` text
);
--> statement-breakpoint
CREATE INDEX `sign_in_code_by_email` ON `sign_in_code` (`email_hash`,`sent_at`);--> statement-breakpoint
CREATE INDEX `sign_in_code_by_browser` ON `sign_in_code` (`browser_hash`,`sent_at`);--> statement-breakpoint
CREATE INDEX `sign_in_code_by_age` ON `sign_in_code` (`sent_at`);--> statement-breakpoint
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
CREATE TABLE `recovery_agreement` (
	`recovery_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`recovery_id`, `person_id`),
	FOREIGN KEY (`recovery_id`) REFERENCES `recovery`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fund_by_partnership` ON `fund` (`partnership_id`);--> statement-breakpoint
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
CREATE TABLE `payee` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
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
	`cost_pence` integer,
	`theme_id` text,
	`neighbourhood_id` text,
	`answers` text NOT NULL,
	`version` integer NOT NULL,
	`saved_in` text DEFAULT '{}' NOT NULL,
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
CREATE TABLE `proposal_event` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`because` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_event_in_order` ON `proposal_event` (`proposal_id`,`sequence`);--> statement-breakpoint
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
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhood`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `invitation_list`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_by_secret` ON `invitation` (`secret_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_by_code` ON `invitation` (`code_hash`);--> statement-breakpoint
CREATE INDEX `invitation_by_email` ON `invitation` (`partnership_id`,`email`);--> statement-breakpoint
CREATE INDEX `invitation_by_partnership` ON `invitation` (`partnership_id`,`invited_at`);--> statement-breakpoint
CREATE INDEX `invitation_by_expiry` ON `invitation` (`expires_at`) WHERE email IS NOT NULL;--> statement-breakpoint
CREATE INDEX `invitation_by_guest` ON `invitation` (`accepted_by`);--> statement-breakpoint
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
CREATE TABLE `attendance` (
	`decision_id` text NOT NULL,
	`person_id` text NOT NULL,
	`present` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `person_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_by_person` ON `attendance` (`person_id`);--> statement-breakpoint
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
	`version` integer NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`pot_pence` integer NOT NULL,
	`meeting` text,
	`adopted_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_roundId_unique` ON `decision` (`round_id`);--> statement-breakpoint
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
	PRIMARY KEY(`decision_id`, `proposal_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
CREATE INDEX `interest_by_person` ON `interest` (`person_id`);--> statement-breakpoint
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
CREATE INDEX `score_sheet_by_person` ON `score_sheet` (`person_id`);--> statement-breakpoint
CREATE TABLE `ballot` (
	`round_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`body` text NOT NULL,
	`choices` text NOT NULL,
	PRIMARY KEY(`round_id`, `pseudonym`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
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
	`body` text NOT NULL,
	`choices` text NOT NULL,
	PRIMARY KEY(`round_id`, `number`),
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roll` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`body` text NOT NULL,
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
CREATE TABLE `published_file` (
	`round_id` text PRIMARY KEY NOT NULL,
	`head` text NOT NULL,
	`hash` text NOT NULL,
	`size` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `award` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`round_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`instalments` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `award_proposalId_unique` ON `award` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `award_by_round` ON `award` (`round_id`);--> statement-breakpoint
CREATE INDEX `award_by_partnership` ON `award` (`partnership_id`);--> statement-breakpoint
CREATE TABLE `award_event` (
	`award_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`instalments` text NOT NULL,
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
CREATE TABLE `payment` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`award_id` text NOT NULL,
	`award_version` integer NOT NULL,
	`instalment` integer NOT NULL,
	`line_id` text NOT NULL,
	`fund_id` text NOT NULL,
	`amount_pence` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`award_id`) REFERENCES `award`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `budget_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fund_id`) REFERENCES `fund`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payment_by_award` ON `payment` (`award_id`,`instalment`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `payment_standing_one_alive` ON `payment_standing` (`award_id`,`instalment`) WHERE state IN ('prepared', 'authorised', 'sent', 'in-doubt', 'cleared');--> statement-breakpoint
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
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`what_happened` text NOT NULL,
	`who_came_together` text NOT NULL,
	`what_next` text NOT NULL,
	`people_taking_part` integer,
	`volunteer_hours` integer,
	`told_by` text,
	`told_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`told_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_proposalId_unique` ON `story` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `story_by_teller` ON `story` (`told_by`);--> statement-breakpoint
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
CREATE INDEX `erasure_by_due` ON `erasure` (`done_at`,`due_at`);