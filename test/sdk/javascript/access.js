// Who is asking, and what they may do.

import assert from "node:assert/strict";

import * as bedrock from "@aws-sdk/client-bedrock";
import * as runtime from "@aws-sdk/client-bedrock-runtime";
import * as iam from "@aws-sdk/client-iam";
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

import { greedy, question, refused, said, turn } from "./driver.js";

const policy = (statement) => JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
const mayList = policy({ Action: "bedrock:ListFoundationModels", Resource: "*" });

export async function identity(d) {
  const who = await d.sts.send(new GetCallerIdentityCommand());
  d.account = who.Account;
  assert.equal(who.Arn, `arn:aws:iam::${d.account}:root`);
  const { Role } = await d.iam.send(new iam.GetRoleCommand({ RoleName: d.role.split("/").at(-1) }));
  assert.equal(Role.Arn, d.role);
}

// restricted wants that these keys may list models, and do nothing else; who is what the refusals call it.
async function restricted(d, credentials, who) {
  const asked = await new STSClient({ credentials }).send(new GetCallerIdentityCommand());
  assert.equal(asked.Arn, who);
  const control = new bedrock.BedrockClient({ credentials }), asking = new runtime.BedrockRuntimeClient({ credentials });
  assert.ok((await control.send(new bedrock.ListFoundationModelsCommand())).modelSummaries.length > 0);
  await refused(asking.send(new runtime.ConverseCommand({ modelId: d.model, messages: turn("Hello.") })), runtime.AccessDeniedException, "AccessDeniedException", 403, who, "bedrock:InvokeModel", d.arnOf(d.model));
  await refused(control.send(new bedrock.ListImportedModelsCommand()), bedrock.AccessDeniedException, "AccessDeniedException", 403, who, "bedrock:ListImportedModels");
  asking.destroy();
}

// user makes a user with a policy, and a key of its.
async function user(d, UserName, PolicyDocument) {
  const { User } = await d.iam.send(new iam.CreateUserCommand({ UserName }));
  await d.iam.send(new iam.PutUserPolicyCommand({ UserName, PolicyName: "driver", PolicyDocument }));
  const { AccessKey } = await d.iam.send(new iam.CreateAccessKeyCommand({ UserName }));
  return { arn: User.Arn, credentials: { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey } };
}

export async function denied(d) {
  const { arn, credentials } = await user(d, "sdk-reader", mayList);
  await restricted(d, credentials, arn);
}

export async function assumeRole(d) {
  const RoleName = "sdk-lister";
  const trust = policy({ Action: "sts:AssumeRole", Principal: { AWS: `arn:aws:iam::${d.account}:root` } });
  const { Role } = await d.iam.send(new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }));
  await d.iam.send(new iam.PutRolePolicyCommand({ RoleName, PolicyName: "driver", PolicyDocument: mayList }));
  // The root user may not assume roles; a user of the account may.
  const { credentials } = await user(d, "sdk-assumer", policy({ Action: "sts:AssumeRole", Resource: Role.Arn }));
  const assumed = await new STSClient({ credentials }).send(new AssumeRoleCommand({ RoleArn: Role.Arn, RoleSessionName: "driver" }));
  const arn = `arn:aws:sts::${d.account}:assumed-role/${RoleName}/driver`;
  assert.equal(assumed.AssumedRoleUser.Arn, arn);
  const keys = assumed.Credentials, minutes = (keys.Expiration - Date.now()) / 60_000;
  assert.ok(minutes > 50 && minutes < 61, `the session ends in ${minutes} minutes`);
  const session = { accessKeyId: keys.AccessKeyId, secretAccessKey: keys.SecretAccessKey, sessionToken: keys.SessionToken };
  await restricted(d, session, arn);
  const forged = new bedrock.BedrockClient({ credentials: { ...session, sessionToken: "forged" } });
  await refused(forged.send(new bedrock.ListFoundationModelsCommand()), bedrock.BedrockServiceException, "UnrecognizedClientException", 403);
}

// bearer asks with an API key over TLS. The access key in the environment is another server's: it would not do.
export async function bearer(d) {
  const ask = new runtime.ConverseCommand({ modelId: d.model, messages: turn(question), inferenceConfig: greedy(4) });
  const using = async (key, use) => {
    process.env.AWS_BEARER_TOKEN_BEDROCK = key;
    const client = new runtime.BedrockRuntimeClient({ endpoint: process.env.OUTCROP_TLS_URL });
    try {
      await use(client.send(ask));
    } finally {
      delete process.env.AWS_BEARER_TOKEN_BEDROCK;
      client.destroy();
    }
  };
  await using(process.env.OUTCROP_API_KEY, async (answer) => assert.ok(said(await answer).trim()));
  await using("wrong", (answer) => refused(answer, runtime.AccessDeniedException, "AccessDeniedException", 403, "API Key"));
}
