//! An endpoint of the approved model.

use crate::asking::{body, parse};
use crate::check::{Outcome, Present, equal, refused, that};
use crate::driver::Driver;
use crate::training::PATIENCE;
use aws_sdk_sagemaker::client::Waiters;
use aws_sdk_sagemaker::types::{ContainerDefinition, EndpointStatus, ProductionVariant, ProductionVariantInstanceType};
use aws_sdk_sagemakerruntime::types::ResponseStream;
use serde_json::{Value, json};

const NAME: &str = "rust-endpoint";

fn chat(stream: bool) -> Value {
    json!({"messages": [{"role": "user", "content": "Name a colour."}], "max_tokens": 8, "temperature": 0, "stream": stream})
}

impl Driver {
    pub async fn endpoint(&mut self) -> Outcome {
        let container = ContainerDefinition::builder().model_package_name(self.packages.first().present("approved package")?).build();
        self.sagemaker.create_model().model_name("rust-model").execution_role_arn(&self.role).primary_container(container).send().await?;
        let variant = ProductionVariant::builder().variant_name("AllTraffic").model_name("rust-model").initial_instance_count(1);
        let variant = variant.instance_type(ProductionVariantInstanceType::MlC5Xlarge).build();
        self.sagemaker.create_endpoint_config().endpoint_config_name("rust-config").production_variants(variant).send().await?;
        let made = self.sagemaker.create_endpoint().endpoint_name(NAME).endpoint_config_name("rust-config").send().await?;
        let up = self.sagemaker.wait_until_endpoint_in_service().endpoint_name(NAME).wait(PATIENCE).await?;
        let up = up.as_result().ok().present("description")?;
        equal("status", up.endpoint_status(), Some(&EndpointStatus::InService))?;
        equal("ARN", up.endpoint_arn(), made.endpoint_arn())?;
        let variant = up.production_variants().first().present("variant")?;
        equal("variant", variant.variant_name(), Some("AllTraffic"))?;
        equal("weight", variant.current_weight(), Some(1.0))
    }

    pub async fn invoke_endpoint(&mut self) -> Outcome {
        let asked = self.endpoints.invoke_endpoint().endpoint_name(NAME).content_type("application/json").accept("application/json");
        let answer = asked.custom_attributes("trace=7;user=rust").target_variant("AllTraffic").body(body(chat(false))).send().await?;
        equal("variant", answer.invoked_production_variant(), Some("AllTraffic"))?;
        equal("content type", answer.content_type(), Some("application/json"))?;
        equal("attributes", answer.custom_attributes(), Some("trace=7;user=rust"))?;
        let value = parse(answer.body().present("body")?)?;
        equal("object", &value["object"], &json!("chat.completion"))?;
        self.chatted = value["choices"][0]["message"]["content"].as_str().present("content")?.to_owned();
        that(!self.chatted.trim().is_empty(), "the answer is empty")?;
        let tokens = value["usage"]["completion_tokens"].as_i64();
        that(tokens > Some(0) && tokens <= Some(8), format!("{tokens:?} tokens came out"))?;
        let other = self.endpoints.invoke_endpoint().endpoint_name(NAME).target_variant("Other").body(body(chat(false))).send().await;
        let e = refused(other, "ValidationError", 400, &["Other"])?;
        that(e.is_validation_error(), format!("{e:?} is of another type"))
    }

    pub async fn invoke_endpoint_stream(&mut self) -> Outcome {
        let asked = self.endpoints.invoke_endpoint_with_response_stream().endpoint_name(NAME).content_type("application/json");
        let mut answer = asked.custom_attributes("trace=8").body(body(chat(true))).send().await?;
        equal("variant", answer.invoked_production_variant(), Some("AllTraffic"))?;
        equal("content type", answer.content_type(), Some("text/event-stream"))?;
        equal("attributes", answer.custom_attributes(), Some("trace=8"))?;
        let mut whole = Vec::new();
        while let Some(event) = answer.body.recv().await? {
            let ResponseStream::PayloadPart(part) = event else { return that(false, format!("there is an event {event:?}")) };
            whole.extend_from_slice(part.bytes().present("bytes")?.as_ref());
        }
        let mut text = String::new();
        for line in String::from_utf8(whole)?.lines().filter_map(|l| l.strip_prefix("data:")).filter(|l| l.trim() != "[DONE]") {
            let event: Value = serde_json::from_str(line)?;
            text += event["choices"][0]["delta"]["content"].as_str().unwrap_or_default();
        }
        equal("text", &text, &self.chatted)
    }

    pub async fn delete_endpoint(&mut self) -> Outcome {
        self.sagemaker.delete_endpoint().endpoint_name(NAME).send().await?;
        let gone = self.sagemaker.wait_until_endpoint_deleted().endpoint_name(NAME).wait(PATIENCE).await?;
        that(gone.as_result().is_err(), "the endpoint can still be described")?;
        let asked = self.endpoints.invoke_endpoint().endpoint_name(NAME).body(body(chat(false)));
        refused(asked.send().await, "ValidationError", 400, &["not found"])?;
        self.sagemaker.delete_endpoint_config().endpoint_config_name("rust-config").send().await?;
        self.sagemaker.delete_model().model_name("rust-model").send().await?;
        let mut models = self.sagemaker.list_models().name_contains("rust").into_paginator().items().send();
        that(models.try_next().await?.is_none(), "the model is still listed")
    }
}
