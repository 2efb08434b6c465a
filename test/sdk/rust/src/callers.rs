//! Who asks: keys, users, roles and bearer keys.

use crate::asking::{QUESTION, greedy, said, turn};
use crate::check::{Outcome, Present, equal, refused, that};
use crate::driver::{Driver, setting, trusting_client};
use aws_config::SdkConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_bedrockruntime::config::{Builder, Token};
use aws_smithy_runtime_api::client::auth::http::HTTP_BEARER_AUTH_SCHEME_ID;
use serde_json::json;

impl Driver {
    /// The same settings for somebody else.
    fn as_other(&self, who: SharedCredentialsProvider) -> SdkConfig {
        self.config.to_builder().credentials_provider(who).build()
    }

    fn with_key(&self, id: &str, secret: &str) -> SdkConfig {
        self.as_other(SharedCredentialsProvider::new(Credentials::new(id, secret, None, None, "driver")))
    }

    pub async fn identity(&mut self) -> Outcome {
        let me = self.sts.get_caller_identity().send().await?;
        equal("account", me.account(), Some(self.account()))?;
        let prefix = format!("arn:aws:iam::{}:", self.account());
        that(me.arn().present("ARN")?.starts_with(&prefix), format!("the ARN is {:?}", me.arn()))?;
        that(!me.user_id().present("user id")?.is_empty(), "the user id is empty")
    }

    pub async fn bad_signature(&mut self) -> Outcome {
        let wrong = self.with_key(&setting("AWS_ACCESS_KEY_ID"), "wrong");
        refused(aws_sdk_bedrock::Client::new(&wrong).list_foundation_models().send().await, "InvalidSignatureException", 403, &[])?;
        refused(aws_sdk_sagemaker::Client::new(&wrong).list_endpoints().send().await, "InvalidSignatureException", 403, &[])?;
        refused(aws_sdk_s3::Client::new(&wrong).list_buckets().send().await, "SignatureDoesNotMatch", 403, &[])?;
        let unknown = self.with_key("AKIAIOSFODNN7EXAMPLE", "wrong");
        refused(aws_sdk_bedrock::Client::new(&unknown).list_foundation_models().send().await, "UnrecognizedClientException", 403, &[])?;
        Ok(())
    }

    /// A user may do what the policy says and nothing else.
    pub async fn denied(&mut self) -> Outcome {
        let name = "rust-reader";
        self.iam.create_user().user_name(name).send().await?;
        self.iam.put_user_policy().user_name(name).policy_name("reader").policy_document(reader()).send().await?;
        let made = self.iam.create_access_key().user_name(name).send().await?;
        let key = made.access_key().present("key")?;
        let config = self.with_key(key.access_key_id(), key.secret_access_key());
        let me = aws_sdk_sts::Client::new(&config).get_caller_identity().send().await?;
        equal("ARN", me.arn(), Some(format!("arn:aws:iam::{}:user/{name}", self.account()).as_str()))?;
        self.reads_only(&config, &format!("user/{name}")).await
    }

    /// What the reader's policy allows, and what it does not.
    async fn reads_only(&self, config: &SdkConfig, who: &str) -> Outcome {
        let models = aws_sdk_bedrock::Client::new(config).list_foundation_models().send().await?;
        that(!models.model_summaries().is_empty(), "no models are listed")?;
        let arn = self.model_arn(&self.model);
        let runtime = aws_sdk_bedrockruntime::Client::new(config);
        let answer = runtime.converse().model_id(&self.model).messages(turn(QUESTION)).send().await;
        let e = refused(answer, "AccessDeniedException", 403, &[who, "bedrock:InvokeModel", &arn])?;
        that(e.is_access_denied_exception(), format!("{e:?} is of another type"))
    }

    /// A role's temporary credentials, by the SDK's own provider.
    pub async fn assume_role(&mut self) -> Outcome {
        let name = "rust-role";
        let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"AWS": format!("arn:aws:iam::{}:root", self.account())}}]});
        let made = self.iam.create_role().role_name(name).assume_role_policy_document(trust.to_string()).send().await?;
        let arn = made.role().present("role")?.arn();
        self.iam.put_role_policy().role_name(name).policy_name("reader").policy_document(reader()).send().await?;
        let provider = AssumeRoleProvider::builder(arn).session_name("check").configure(&self.config).build().await;
        let config = self.as_other(SharedCredentialsProvider::new(provider));
        let me = aws_sdk_sts::Client::new(&config).get_caller_identity().send().await?;
        equal("ARN", me.arn(), Some(format!("arn:aws:sts::{}:assumed-role/{name}/check", self.account()).as_str()))?;
        self.reads_only(&config, &format!("assumed-role/{name}/check")).await
    }

    /// A Bedrock API key instead of a signature, over TLS.
    pub async fn bearer(&mut self) -> Outcome {
        let client = |key: String| {
            let config = Builder::from(&self.config).endpoint_url(setting("OUTCROP_TLS_URL")).http_client(trusting_client());
            let config = config.bearer_token(Token::new(key, None)).auth_scheme_preference([HTTP_BEARER_AUTH_SCHEME_ID]);
            aws_sdk_bedrockruntime::Client::from_conf(config.build())
        };
        let good = client(setting("OUTCROP_API_KEY"));
        let whole = good.converse().model_id(&self.model).messages(turn(QUESTION)).inference_config(greedy(8)).send().await?;
        let mut answer = good.converse_stream().model_id(&self.model).messages(turn(QUESTION)).inference_config(greedy(8)).send().await?;
        let mut text = String::new();
        while let Some(event) = answer.stream.recv().await? {
            if let Ok(d) = event.as_content_block_delta() {
                text += d.delta().and_then(|d| d.as_text().ok()).present("text")?;
            }
        }
        equal("text", text.as_str(), said(&whole)?)?;
        let bad = client(setting("OUTCROP_API_KEY") + "x");
        let e = refused(bad.converse().model_id(&self.model).messages(turn(QUESTION)).send().await, "AccessDeniedException", 403, &[])?;
        that(e.is_access_denied_exception(), format!("{e:?} is of another type"))
    }
}

fn reader() -> String {
    json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:ListFoundationModels", "Resource": "*"}]}).to_string()
}
