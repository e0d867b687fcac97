-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "clinicianKey" TEXT,
ADD COLUMN     "consentAt" TIMESTAMP(3),
ADD COLUMN     "emergencyOutcome" TEXT,
ADD COLUMN     "enteredBy" TEXT,
ADD COLUMN     "enteredById" TEXT,
ADD COLUMN     "filedAt" TIMESTAMP(3),
ADD COLUMN     "identityCheckedAt" TIMESTAMP(3),
ADD COLUMN     "keysVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "lastStep" TEXT,
ADD COLUMN     "letterPrintedAt" TIMESTAMP(3),
ADD COLUMN     "nameKey" TEXT,
ADD COLUMN     "openedAt" TIMESTAMP(3),
ADD COLUMN     "openedBy" TEXT,
ADD COLUMN     "personId" UUID,
ADD COLUMN     "recordKey" TEXT,
ADD COLUMN     "sendAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "codeHash" BYTEA;

-- CreateTable
CREATE TABLE "ImportMapping" (
    "headersKey" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "mapping" JSONB NOT NULL,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("headersKey")
);

-- CreateTable
CREATE TABLE "ClinicLogo" (
    "id" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "png" BYTEA NOT NULL,

    CONSTRAINT "ClinicLogo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Invitation_personId_idx" ON "Invitation"("personId");

-- CreateIndex
CREATE INDEX "Invitation_nameKey_idx" ON "Invitation"("nameKey");

-- CreateIndex
CREATE INDEX "Invitation_recordKey_idx" ON "Invitation"("recordKey");

-- CreateIndex
CREATE INDEX "Invitation_clinicianKey_appointmentAt_id_idx" ON "Invitation"("clinicianKey", "appointmentAt", "id");

-- CreateIndex
CREATE INDEX "Invitation_keysVersion_idx" ON "Invitation"("keysVersion");

-- CreateIndex
CREATE INDEX "Invitation_sendAt_idx" ON "Invitation"("sendAt");

-- CreateIndex
CREATE UNIQUE INDEX "Link_codeHash_key" ON "Link"("codeHash");

-- Where an invitation stands has more words now: a letter, a day to be sent on, and the clinic's record.
-- A summary that was added to after it was filed is not filed any more.
ALTER TABLE "Invitation" DROP COLUMN "stage";
ALTER TABLE "Invitation" ADD COLUMN "stage" TEXT GENERATED ALWAYS AS (
  CASE
    WHEN "revokedAt" IS NOT NULL THEN 'revoked'
    WHEN "filedAt" IS NOT NULL AND ("changedAt" IS NULL OR "filedAt" >= "changedAt") THEN 'filed'
    WHEN "reviewedAt" IS NOT NULL THEN 'reviewed'
    WHEN "returnedAt" IS NOT NULL THEN 'returned'
    WHEN "lockedAt" IS NOT NULL THEN 'locked'
    WHEN "startedAt" IS NOT NULL THEN 'started'
    WHEN "mail" = 'sent' THEN 'sent'
    WHEN "mail" = 'queued' THEN 'queued'
    WHEN "letterPrintedAt" IS NOT NULL THEN 'letter'
    WHEN "mail" = 'failed' THEN 'failed'
    WHEN "sendAt" IS NOT NULL THEN 'planned'
    ELSE 'not-sent'
  END
) STORED;
CREATE INDEX "Invitation_stage_appointmentAt_id_linkExpiresAt_idx" ON "Invitation"("stage", "appointmentAt", "id", "linkExpiresAt");
