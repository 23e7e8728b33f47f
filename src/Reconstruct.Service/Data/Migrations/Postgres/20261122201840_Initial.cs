using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Reconstruct.Service.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    client = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    roles = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: true),
                    glass_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "advice_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    from_referrer = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advice_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alert",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    by_roles = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    acknowledged_by = table.Column<Guid>(type: "uuid", nullable: true),
                    acknowledged_by_name = table.Column<string>(type: "text", nullable: true),
                    finding = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alert", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    job_title = table.Column<string>(type: "text", nullable: true),
                    organisation = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    absent = table.Column<bool>(type: "boolean", nullable: false),
                    synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    found = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cancer_clock",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    route = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_to_treat_on = table.Column<DateOnly>(type: "date", nullable: true),
                    earliest_appropriate_on = table.Column<DateOnly>(type: "date", nullable: true),
                    treated_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cancer_clock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "care_team_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    why = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_care_team_member", x => x.id);
                    table.CheckConstraint("one_seat", "(case when role is null then 0 else 1 end) + (case when person is null then 0 else 1 end) + (case when organisation is null then 0 else 1 end) = 1");
                });

            migrationBuilder.CreateTable(
                name: "chain_head",
                columns: table => new
                {
                    chain_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chain_head", x => x.chain_id);
                });

            migrationBuilder.CreateTable(
                name: "clock_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    original_start = table.Column<DateOnly>(type: "date", nullable: true),
                    clearly_communicated = table.Column<bool>(type: "boolean", nullable: true),
                    admitted = table.Column<bool>(type: "boolean", nullable: false),
                    decision_to_admit = table.Column<bool>(type: "boolean", nullable: false),
                    corrects = table.Column<Guid>(type: "uuid", nullable: true),
                    withdraws = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    from_event = table.Column<int>(type: "integer", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "glass_break",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_glass_break", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    chain_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    row_type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row_version = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<string>(type: "text", nullable: true),
                    acting_as = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    data = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_history", x => new { x.chain_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "identity_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    doubt = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "letter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    template = table.Column<string>(type: "text", nullable: false),
                    template_written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    salutation = table.Column<string>(type: "text", nullable: false),
                    recipient_lines = table.Column<string>(type: "text", nullable: false),
                    about = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    responsible = table.Column<string>(type: "text", nullable: false),
                    dated_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signed_by = table.Column<string>(type: "text", nullable: false),
                    signed_as = table.Column<string>(type: "text", nullable: true),
                    large_print = table.Column<bool>(type: "boolean", nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: false),
                    pdf = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    message_when_sent = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "letter_print",
                columns: table => new
                {
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slot = table.Column<int>(type: "integer", nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tried = table.Column<int>(type: "integer", nullable: false),
                    printed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    given_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letter_print", x => x.letter_id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictApplications",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    application_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    client_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    client_secret = table.Column<string>(type: "text", nullable: true),
                    client_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    consent_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    display_name = table.Column<string>(type: "text", nullable: true),
                    display_names = table.Column<string>(type: "text", nullable: true),
                    json_web_key_set = table.Column<string>(type: "text", nullable: true),
                    permissions = table.Column<string>(type: "text", nullable: true),
                    post_logout_redirect_uris = table.Column<string>(type: "text", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    redirect_uris = table.Column<string>(type: "text", nullable: true),
                    requirements = table.Column<string>(type: "text", nullable: true),
                    settings = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_applications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictScopes",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    descriptions = table.Column<string>(type: "text", nullable: true),
                    display_name = table.Column<string>(type: "text", nullable: true),
                    display_names = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    resources = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_scopes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_email",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    given_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_fault = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_email", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pathway",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owner_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    owner_person = table.Column<Guid>(type: "uuid", nullable: true),
                    action_code = table.Column<string>(type: "text", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    escalates_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    clock_start_on = table.Column<DateOnly>(type: "date", nullable: false),
                    urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    identity_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    named_surgeon = table.Column<Guid>(type: "uuid", nullable: true),
                    ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    closed_for = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    closing_letter = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sub_specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    priority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    referrer_organisation = table.Column<string>(type: "text", nullable: true),
                    referrer_person = table.Column<Guid>(type: "uuid", nullable: true),
                    referrer_name = table.Column<string>(type: "text", nullable: true),
                    events = table.Column<int>(type: "integer", nullable: false),
                    clock_events = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway", x => x.id);
                    table.CheckConstraint("open_has_a_duty", "state = 'Closed' or (owner_role is not null and action_code is not null and due_at is not null and escalates_at is not null)");
                });

            migrationBuilder.CreateTable(
                name: "pathway_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    added_by = table.Column<string>(type: "text", nullable: false),
                    patient_may_see = table.Column<bool>(type: "boolean", nullable: false),
                    referrer_may_see = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pathway_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "patient",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    nhs_number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    nhs_number_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    unverified_number = table.Column<string>(type: "text", nullable: true),
                    identity_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    family_name = table.Column<string>(type: "text", nullable: true),
                    family_key = table.Column<string>(type: "text", nullable: true),
                    given_names = table.Column<string>(type: "text", nullable: true),
                    prefix = table.Column<string>(type: "text", nullable: true),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    gender = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    address_lines = table.Column<string>(type: "text", nullable: false),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    contact_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    language = table.Column<string>(type: "text", nullable: true),
                    needs_interpreter = table.Column<bool>(type: "boolean", nullable: true),
                    accessible_information = table.Column<string>(type: "text", nullable: false),
                    practice_code = table.Column<string>(type: "text", nullable: true),
                    died_on = table.Column<DateOnly>(type: "date", nullable: true),
                    restricted = table.Column<bool>(type: "boolean", nullable: false),
                    merged_into = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_patient", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "patient_merge",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<Guid>(type: "uuid", nullable: false),
                    into = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    followed = table.Column<string>(type: "text", nullable: false),
                    moved = table.Column<string>(type: "text", nullable: false),
                    took_number = table.Column<bool>(type: "boolean", nullable: false),
                    status_before = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    made_restricted = table.Column<bool>(type: "boolean", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_by = table.Column<Guid>(type: "uuid", nullable: true),
                    undone_by_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_patient_merge", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "practice",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    postcode = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    opened = table.Column<DateOnly>(type: "date", nullable: true),
                    closed = table.Column<DateOnly>(type: "date", nullable: true),
                    region_code = table.Column<string>(type: "text", nullable: false),
                    board_code = table.Column<string>(type: "text", nullable: false),
                    sub_board_code = table.Column<string>(type: "text", nullable: false),
                    prescribing_setting = table.Column<int>(type: "integer", nullable: true),
                    stated_from = table.Column<DateOnly>(type: "date", nullable: true),
                    stated_code = table.Column<string>(type: "text", nullable: true),
                    stated_basis = table.Column<string>(type: "text", nullable: true),
                    stated_standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_practice", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "proxy_for",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    relation = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proxy_for", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "received_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    client_id = table.Column<string>(type: "text", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    correlation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    original = table.Column<Guid>(type: "uuid", nullable: false),
                    bundle_id = table.Column<string>(type: "text", nullable: true),
                    sender = table.Column<string>(type: "text", nullable: true),
                    request_identifier = table.Column<string>(type: "text", nullable: true),
                    case_number = table.Column<string>(type: "text", nullable: true),
                    journey = table.Column<string>(type: "text", nullable: true),
                    focus_url = table.Column<string>(type: "text", nullable: true),
                    headers = table.Column<string>(type: "text", nullable: false),
                    warnings = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_received_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referral",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    authored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    referrer_name = table.Column<string>(type: "text", nullable: true),
                    referrer_organisation = table.Column<string>(type: "text", nullable: true),
                    referrer_organisation_name = table.Column<string>(type: "text", nullable: true),
                    referrer_person = table.Column<Guid>(type: "uuid", nullable: true),
                    condition = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    matters_to_patient = table.Column<string>(type: "text", nullable: true),
                    purpose = table.Column<string>(type: "text", nullable: true),
                    purpose_reason = table.Column<string>(type: "text", nullable: true),
                    red_flags = table.Column<string>(type: "text", nullable: false),
                    also_in_the_message = table.Column<string>(type: "text", nullable: false),
                    use_case = table.Column<string>(type: "text", nullable: true),
                    answers = table.Column<string>(type: "text", nullable: true),
                    revoked = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referral_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_as = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referral_draft_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    draft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_draft_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to_person = table.Column<Guid>(type: "uuid", nullable: true),
                    to_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    subject = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    letter = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "token_key",
                columns: table => new
                {
                    purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_token_key", x => x.purpose);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_role_claims_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "AspNetRoles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "AspNetRoles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictAuthorizations",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    application_id = table.Column<string>(type: "text", nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    scopes = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_authorizations", x => x.id);
                    table.ForeignKey(
                        name: "fk_open_iddict_authorizations_open_iddict_applications_application",
                        column: x => x.application_id,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictTokens",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    application_id = table.Column<string>(type: "text", nullable: true),
                    authorization_id = table.Column<string>(type: "text", nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    expiration_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    payload = table.Column<string>(type: "text", nullable: true),
                    properties = table.Column<string>(type: "text", nullable: true),
                    redemption_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reference_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_open_iddict_tokens_open_iddict_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_open_iddict_tokens_open_iddict_authorizations_authorization_id",
                        column: x => x.authorization_id,
                        principalTable: "OpenIddictAuthorizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_patient_id_at",
                table: "access_log",
                columns: new[] { "patient_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_person_at",
                table: "access_log",
                columns: new[] { "person", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_advice_entry_pathway_id_at",
                table: "advice_entry",
                columns: new[] { "pathway_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_alert_acknowledged_at_raised_at",
                table: "alert",
                columns: new[] { "acknowledged_at", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_role_claims_role_id",
                table: "AspNetRoleClaims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "AspNetUserClaims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "AspNetUserLogins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_roles_role_id",
                table: "AspNetUserRoles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_users_patient_id",
                table: "AspNetUsers",
                column: "patient_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_note_pathway_id",
                table: "assessment_note",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_cancer_clock_pathway_id",
                table: "cancer_clock",
                column: "pathway_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_care_team_member_organisation",
                table: "care_team_member",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "ix_care_team_member_patient_id",
                table: "care_team_member",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_care_team_member_person",
                table: "care_team_member",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_clock_event_pathway_id_number",
                table: "clock_event",
                columns: new[] { "pathway_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_glass_break_person_patient_id_until",
                table: "glass_break",
                columns: new[] { "person", "patient_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_history_row_id_row_version",
                table: "history",
                columns: new[] { "row_id", "row_version" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_case_ending_opened_at",
                table: "identity_case",
                columns: new[] { "ending", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_case_patient_id",
                table: "identity_case",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_letter_document",
                table: "letter",
                column: "document",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letter_pathway_id",
                table: "letter",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_letter_print_printed_at_given_up_at_not_before",
                table: "letter_print",
                columns: new[] { "printed_at", "given_up_at", "not_before" });

            migrationBuilder.CreateIndex(
                name: "ix_letter_print_slot",
                table: "letter_print",
                column: "slot",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_applications_client_id",
                table: "OpenIddictApplications",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_authorizations_application_id_status_subject_type",
                table: "OpenIddictAuthorizations",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_scopes_name",
                table: "OpenIddictScopes",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_tokens_application_id_status_subject_type",
                table: "OpenIddictTokens",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_tokens_authorization_id",
                table: "OpenIddictTokens",
                column: "authorization_id");

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_tokens_reference_id",
                table: "OpenIddictTokens",
                column: "reference_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_email_sent_at_given_up_at_not_before",
                table: "outbox_email",
                columns: new[] { "sent_at", "given_up_at", "not_before" });

            migrationBuilder.CreateIndex(
                name: "ix_pathway_closed",
                table: "pathway",
                columns: new[] { "closed_at", "reference", "state", "urgency", "sub_specialty", "id" },
                filter: "closed_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_counts",
                table: "pathway",
                columns: new[] { "state", "owner_role", "urgency", "sub_specialty", "due_at" },
                filter: "due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_escalates_at",
                table: "pathway",
                column: "escalates_at");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_open",
                table: "pathway",
                columns: new[] { "due_at", "reference", "state", "owner_role", "owner_person", "urgency", "sub_specialty", "id" },
                filter: "due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_owner_person_due_at_reference",
                table: "pathway",
                columns: new[] { "owner_person", "due_at", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_pathway_owner_role_owner_person_due_at_reference",
                table: "pathway",
                columns: new[] { "owner_role", "owner_person", "due_at", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_pathway_patient_id",
                table: "pathway",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_reference",
                table: "pathway",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pathway_referrer_person_opened_at",
                table: "pathway",
                columns: new[] { "referrer_person", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_pathway_document_pathway_id",
                table: "pathway_document",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_document_sha256",
                table: "pathway_document",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_event_pathway_id_number",
                table: "pathway_event",
                columns: new[] { "pathway_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_patient_birth_date",
                table: "patient",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "ix_patient_family_key_birth_date",
                table: "patient",
                columns: new[] { "family_key", "birth_date" });

            migrationBuilder.CreateIndex(
                name: "ix_patient_family_name_birth_date",
                table: "patient",
                columns: new[] { "family_name", "birth_date" });

            migrationBuilder.CreateIndex(
                name: "ix_patient_merged_into",
                table: "patient",
                column: "merged_into",
                filter: "merged_into is not null");

            migrationBuilder.CreateIndex(
                name: "ix_patient_nhs_number",
                table: "patient",
                column: "nhs_number");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merge_from",
                table: "patient_merge",
                column: "from");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merge_into",
                table: "patient_merge",
                column: "into");

            migrationBuilder.CreateIndex(
                name: "ix_person_change_person_id_at",
                table: "person_change",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_proxy_for_patient_id",
                table: "proxy_for",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_proxy_for_person",
                table: "proxy_for",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_case_number",
                table: "received_message",
                columns: new[] { "client_id", "case_number" });

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_correlation_id",
                table: "received_message",
                columns: new[] { "client_id", "correlation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_focus_url",
                table: "received_message",
                columns: new[] { "client_id", "focus_url" });

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_journey",
                table: "received_message",
                columns: new[] { "client_id", "journey" });

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_request_id_correlation_id",
                table: "received_message",
                columns: new[] { "client_id", "request_id", "correlation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_request_identifier",
                table: "received_message",
                columns: new[] { "client_id", "request_identifier" });

            migrationBuilder.CreateIndex(
                name: "ix_received_message_client_id_sha256",
                table: "received_message",
                columns: new[] { "client_id", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_received_message_referral_id",
                table: "received_message",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_pathway_id",
                table: "referral",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_patient_id",
                table: "referral",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_draft_owner_ending",
                table: "referral_draft",
                columns: new[] { "owner", "ending" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_draft_file_draft_id",
                table: "referral_draft_file",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_message_pathway_id",
                table: "service_message",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_message_to_person_read_at",
                table: "service_message",
                columns: new[] { "to_person", "read_at" });

            migrationBuilder.CreateIndex(
                name: "ix_service_message_to_role_read_at",
                table: "service_message",
                columns: new[] { "to_role", "read_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "advice_entry");

            migrationBuilder.DropTable(
                name: "alert");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "assessment_note");

            migrationBuilder.DropTable(
                name: "cancer_clock");

            migrationBuilder.DropTable(
                name: "care_team_member");

            migrationBuilder.DropTable(
                name: "chain_head");

            migrationBuilder.DropTable(
                name: "clock_event");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "glass_break");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "identity_case");

            migrationBuilder.DropTable(
                name: "letter");

            migrationBuilder.DropTable(
                name: "letter_print");

            migrationBuilder.DropTable(
                name: "OpenIddictScopes");

            migrationBuilder.DropTable(
                name: "OpenIddictTokens");

            migrationBuilder.DropTable(
                name: "outbox_email");

            migrationBuilder.DropTable(
                name: "pathway");

            migrationBuilder.DropTable(
                name: "pathway_document");

            migrationBuilder.DropTable(
                name: "pathway_event");

            migrationBuilder.DropTable(
                name: "patient");

            migrationBuilder.DropTable(
                name: "patient_merge");

            migrationBuilder.DropTable(
                name: "person_change");

            migrationBuilder.DropTable(
                name: "practice");

            migrationBuilder.DropTable(
                name: "proxy_for");

            migrationBuilder.DropTable(
                name: "received_message");

            migrationBuilder.DropTable(
                name: "referral");

            migrationBuilder.DropTable(
                name: "referral_draft");

            migrationBuilder.DropTable(
                name: "referral_draft_file");

            migrationBuilder.DropTable(
                name: "service_message");

            migrationBuilder.DropTable(
                name: "token_key");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "OpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "OpenIddictApplications");
        }
    }
}
