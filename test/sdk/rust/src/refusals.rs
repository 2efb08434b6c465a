//! What is refused, as the SDK's typed errors.

use crate::asking::{QUESTION, body, greedy, turn};
use crate::check::{Failure, Outcome, Present, equal, refused, that};
use crate::driver::Driver;
use aws_sdk_bedrock::types::{PromptRouterTargetModel, RoutingCriteria};
use aws_sdk_bedrockruntime::config::interceptors::BeforeTransmitInterceptorContextRef;
use aws_sdk_bedrockruntime::config::retry::RetryConfig;
use aws_sdk_bedrockruntime::config::{Builder, ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_bedrockruntime::error::{BoxError, SdkError};
use aws_sdk_bedrockruntime::operation::converse::{ConverseError, ConverseOutput};
use aws_sdk_bedrockruntime::types::{ContentBlock, ConversationRole, InferenceConfiguration, Message};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

impl Driver {
    pub async fn not_found(&mut self) -> Outcome {
        let (code, missing) = ("ResourceNotFoundException", "outcrop.nothing");
        let e = refused(self.runtime.converse().model_id(missing).messages(turn(QUESTION)).send().await, code, 404, &[])?;
        that(e.is_resource_not_found_exception(), format!("{e:?} is of another type"))?;
        let e = refused(self.runtime.converse_stream().model_id(missing).messages(turn(QUESTION)).send().await, code, 404, &[])?;
        that(e.is_resource_not_found_exception(), format!("{e:?} is of another type"))?;
        let e = refused(self.bedrock.get_foundation_model().model_identifier(missing).send().await, code, 404, &[])?;
        that(e.is_resource_not_found_exception(), format!("{e:?} is of another type"))?;
        let e = refused(self.agent.get_knowledge_base().knowledge_base_id("ABCDEFGHIJ").send().await, code, 404, &[])?;
        that(e.is_resource_not_found_exception(), format!("{e:?} is of another type"))?;
        let e = refused(self.logs.describe_log_streams().log_group_name("/aws/nothing").send().await, code, 400, &[])?;
        that(e.is_resource_not_found_exception(), format!("{e:?} is of another type"))?;
        refused(self.sagemaker.describe_endpoint().endpoint_name("nothing").send().await, "ValidationException", 400, &[])?;
        let asked = self.endpoints.invoke_endpoint().endpoint_name("nothing").body(body(json!({})));
        let e = refused(asked.send().await, "ValidationError", 400, &["not found"])?;
        that(e.is_validation_error(), format!("{e:?} is of another type"))
    }

    pub async fn invalid(&mut self) -> Outcome {
        let code = "ValidationException";
        let hot = InferenceConfiguration::builder().temperature(7.0).build();
        let asked = self.runtime.converse().model_id(&self.model).messages(turn(QUESTION)).inference_config(hot);
        let e = refused(asked.send().await, code, 400, &["temperature"])?;
        that(e.is_validation_exception(), format!("{e:?} is of another type"))?;
        let nobody = Message::builder().role(ConversationRole::from("nobody")).content(ContentBlock::Text("Hi".into())).build()?;
        let e = refused(self.runtime.converse().model_id(&self.model).messages(nobody).send().await, code, 400, &["role"])?;
        that(e.is_validation_exception(), format!("{e:?} is of another type"))?;
        let e = refused(self.runtime.invoke_model().model_id(&self.model).body(body(json!({}))).send().await, code, 400, &["prompt"])?;
        that(e.is_validation_exception(), format!("{e:?} is of another type"))?;
        let e = refused(self.agent.create_knowledge_base().name("no name!").role_arn(&self.role).send().await, code, 400, &["name"])?;
        that(e.is_validation_exception(), format!("{e:?} is of another type"))?;
        refused(self.sagemaker.create_model().model_name("not a name!").send().await, code, 400, &["modelName"])?;
        refused(self.sagemaker.describe_training_job().send().await, code, 400, &["trainingJobName"])?;
        Ok(())
    }

    /// What is not built says so.
    pub async fn not_built(&mut self) -> Outcome {
        let model = PromptRouterTargetModel::builder().model_arn(self.model_arn(&self.model)).build();
        let criteria = RoutingCriteria::builder().response_quality_difference(0.5).build()?;
        let asked = self.bedrock.create_prompt_router().prompt_router_name("rust").models(model.clone()).fallback_model(model).routing_criteria(criteria);
        refused(asked.send().await, "NotImplementedException", 501, &["CreatePromptRouter"])?;
        Ok(())
    }

    /// Asks three times at once, of which one is let through.
    async fn three(&self, retry: RetryConfig, attempts: Attempts) -> Vec<Result<ConverseOutput, SdkError<ConverseError>>> {
        let config = Builder::from(&self.config).retry_config(retry).interceptor(attempts).build();
        let client = aws_sdk_bedrockruntime::Client::from_conf(config);
        let ask = || client.converse().model_id(&self.throttled).messages(turn(QUESTION)).inference_config(greedy(1)).send();
        let (a, b, c) = tokio::join!(ask(), ask(), ask());
        vec![a, b, c]
    }

    pub async fn throttled_retry(&mut self) -> Outcome {
        let attempts = Attempts::default();
        for answer in self.three(RetryConfig::standard().with_max_attempts(8), attempts.clone()).await {
            equal("tokens", answer?.usage().present("usage")?.output_tokens(), 1)?;
        }
        let sent = attempts.0.load(Ordering::Relaxed);
        that(sent > 3, format!("three calls needed {sent} attempts"))
    }

    pub async fn throttled_error(&mut self) -> Outcome {
        let mut throttled = 0;
        for answer in self.three(RetryConfig::disabled(), Attempts::default()).await {
            if answer.is_err() {
                let e: Result<ConverseError, Failure> = refused(answer, "ThrottlingException", 429, &[]);
                that(e?.is_throttling_exception(), "it is of another type")?;
                throttled += 1;
            }
        }
        that(throttled > 0, "three requests at once were let through")
    }
}

/// Counts what is really sent.
#[derive(Clone, Debug, Default)]
struct Attempts(Arc<AtomicU32>);

#[aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint]
impl Intercept for Attempts {
    fn name(&self) -> &'static str {
        "Attempts"
    }

    fn read_before_attempt(&self, _: &BeforeTransmitInterceptorContextRef<'_>, _: &RuntimeComponents, _: &mut ConfigBag) -> Result<(), BoxError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}
