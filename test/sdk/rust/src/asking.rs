//! The catalog, and answers that come whole.

use crate::check::{Failure, Outcome, Present, equal, that};
use crate::driver::Driver;
use aws_sdk_bedrock::types::ModelModality;
use aws_sdk_bedrockruntime::operation::converse::ConverseOutput;
use aws_sdk_bedrockruntime::primitives::Blob;
use aws_sdk_bedrockruntime::types::{
    ContentBlock, ConversationRole, ConverseTokensRequest, CountTokensInput, InferenceConfiguration, InvokeModelTokensRequest, Message, StopReason,
    SystemContentBlock,
};
use serde_json::{Value, json};

pub const QUESTION: &str = "What should I pack for a rainy hike?";

/// A conversation of one user's message.
pub fn turn(text: &str) -> Message {
    Message::builder().role(ConversationRole::User).content(ContentBlock::Text(text.into())).build().expect("the message is whole")
}

/// Makes an answer the same every time.
pub fn greedy(tokens: i32) -> InferenceConfiguration {
    InferenceConfiguration::builder().max_tokens(tokens).temperature(0.0).build()
}

/// The text of a whole answer.
pub fn said(answer: &ConverseOutput) -> Result<&str, Failure> {
    let message = answer.output().and_then(|o| o.as_message().ok()).present("message")?;
    equal("role", message.role(), &ConversationRole::Assistant)?;
    equal("number of blocks", message.content().len(), 1)?;
    message.content()[0].as_text().map(String::as_str).ok().present("text")
}

/// A body of the Llama family.
pub fn capital() -> Blob {
    body(json!({"prompt": "The capital of France is", "max_gen_len": 8, "temperature": 0}))
}

pub fn body(value: Value) -> Blob {
    Blob::new(value.to_string())
}

pub fn parse(body: &Blob) -> Result<Value, Failure> {
    Ok(serde_json::from_slice(body.as_ref())?)
}

impl Driver {
    pub async fn list_models(&mut self) -> Outcome {
        let all = self.bedrock.list_foundation_models().send().await?;
        let ours = all.model_summaries().iter().find(|m| m.model_id() == self.model).present("text model")?;
        equal("modalities", ours.output_modalities(), [ModelModality::Text])?;
        let some = self.bedrock.list_foundation_models().by_output_modality(ModelModality::Embedding).send().await?;
        let embedders: Vec<_> = some.model_summaries().iter().map(|m| m.model_id()).collect();
        equal("embedders", embedders, [&self.embedder])?;
        for id in [self.model.clone(), self.model_arn(&self.model)] {
            let one = self.bedrock.get_foundation_model().model_identifier(id).send().await?;
            let details = one.model_details().present("details")?;
            equal("id", details.model_id(), &self.model)?;
            equal("ARN", details.model_arn(), self.model_arn(&self.model))?;
            equal("streaming", details.response_streaming_supported(), Some(true))?;
        }
        Ok(())
    }

    pub async fn invoke_model(&mut self) -> Outcome {
        let answer = self.runtime.invoke_model().model_id(&self.model).content_type("application/json").body(capital()).send().await?;
        equal("content type", answer.content_type(), "application/json")?;
        let generation = parse(answer.body())?;
        that(!generation["generation"].as_str().unwrap_or_default().trim().is_empty(), format!("the answer is {generation}"))?;
        let out = generation["generation_token_count"].as_i64().unwrap_or_default();
        that(out > 0 && out <= 8, format!("{out} tokens came out"))?;
        let request = InvokeModelTokensRequest::builder().body(capital()).build()?;
        let counted = self.runtime.count_tokens().model_id(&self.model).input(CountTokensInput::InvokeModel(request)).send().await?;
        equal("input tokens", &generation["prompt_token_count"], &json!(counted.input_tokens()))?;

        let embedded = self.runtime.invoke_model().model_id(&self.embedder).body(body(json!({"inputText": "boots"}))).send().await?;
        let vector = parse(embedded.body())?;
        let numbers: Vec<f64> = vector["embedding"].as_array().present("embedding")?.iter().filter_map(Value::as_f64).collect();
        equal("dimensions", numbers.len(), 384)?;
        let length = numbers.iter().map(|x| x * x).sum::<f64>();
        that((length - 1.0).abs() < 1e-3, format!("the embedding's squared length is {length}"))?;
        that(vector["inputTextTokenCount"].as_i64() > Some(0), "the embedder counted no tokens")
    }

    pub async fn converse(&mut self) -> Outcome {
        let brief = SystemContentBlock::Text("Be brief.".into());
        let arn = self.model_arn(&self.model);
        let answer = self.runtime.converse().model_id(arn).messages(turn(QUESTION)).system(brief).inference_config(greedy(16)).send().await?;
        that(!said(&answer)?.trim().is_empty(), "the answer is empty")?;
        let usage = answer.usage().present("usage")?;
        let out = usage.output_tokens();
        that(out > 0 && out <= 16, format!("{out} tokens came out"))?;
        equal("total", usage.total_tokens(), usage.input_tokens() + out)?;
        equal("stop reason", answer.stop_reason(), if out == 16 { &StopReason::MaxTokens } else { &StopReason::EndTurn })?;
        that(answer.metrics().present("metrics")?.latency_ms() > 0, "no latency")
    }

    pub async fn count_tokens(&mut self) -> Outcome {
        for system in [None, Some(vec![SystemContentBlock::Text("Answer in French.".into())])] {
            let request = ConverseTokensRequest::builder().messages(turn(QUESTION)).set_system(system.clone()).build();
            let counted = self.runtime.count_tokens().model_id(&self.model).input(CountTokensInput::Converse(request)).send().await?;
            let ask = self.runtime.converse().model_id(&self.model).messages(turn(QUESTION)).set_system(system);
            let charged = ask.inference_config(greedy(1)).send().await?;
            equal("input tokens", charged.usage().present("usage")?.input_tokens(), counted.input_tokens())?;
        }
        Ok(())
    }
}
