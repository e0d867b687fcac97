-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "changedAt" TIMESTAMP(3),
ADD COLUMN     "printedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "SentSummary" (
    "id" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "keyId" TEXT NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "SentSummary_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SentSummary_responseId_sentAt_idx" ON "SentSummary"("responseId", "sentAt");

-- AddForeignKey
ALTER TABLE "SentSummary" ADD CONSTRAINT "SentSummary_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE CASCADE ON UPDATE CASCADE;
