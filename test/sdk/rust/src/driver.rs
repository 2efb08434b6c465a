//! AWS's clients as they come: the environment says where the server is and who asks.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_sdk_sagemaker::config::{AsyncSleep, Sleep};
use aws_smithy_http_client::tls::{self, TlsContext, TrustStore, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use std::env;
use std::time::Duration;

/// The clients, and what checks leave for later ones.
pub struct Driver {
    pub config: SdkConfig,
    pub bedrock: aws_sdk_bedrock::Client,
    pub runtime: aws_sdk_bedrockruntime::Client,
    pub agent: aws_sdk_bedrockagent::Client,
    pub agent_runtime: aws_sdk_bedrockagentruntime::Client,
    pub sagemaker: aws_sdk_sagemaker::Client,
    pub endpoints: aws_sdk_sagemakerruntime::Client,
    pub s3: aws_sdk_s3::Client,
    pub sts: aws_sdk_sts::Client,
    pub iam: aws_sdk_iam::Client,
    pub logs: aws_sdk_cloudwatchlogs::Client,

    pub role: String,
    pub model: String,
    pub embedder: String,
    pub throttled: String,
    pub bucket: &'static str,

    pub job: String,                                              // ARN, from training-job
    pub artifact: String,                                         // S3 URI, from training-job
    pub packages: Vec<String>,                                    // ARNs; registry approves the first
    pub chatted: String,                                          // from invoke-endpoint
    pub base: String,                                             // id, from knowledge-base
    pub answered: String,                                         // from retrieve-and-generate
    pub cited: Vec<aws_sdk_bedrockagentruntime::types::Citation>, // from retrieve-and-generate
}

impl Driver {
    pub async fn new() -> Driver {
        let config = aws_config::defaults(BehaviorVersion::latest()).http_client(http_client(TlsContext::default())).load().await;
        Driver {
            bedrock: aws_sdk_bedrock::Client::new(&config),
            runtime: aws_sdk_bedrockruntime::Client::new(&config),
            agent: aws_sdk_bedrockagent::Client::new(&config),
            agent_runtime: aws_sdk_bedrockagentruntime::Client::new(&config),
            sagemaker: aws_sdk_sagemaker::Client::from_conf(aws_sdk_sagemaker::config::Builder::from(&config).sleep_impl(Impatient).build()),
            endpoints: aws_sdk_sagemakerruntime::Client::new(&config),
            s3: aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build()),
            sts: aws_sdk_sts::Client::new(&config),
            iam: aws_sdk_iam::Client::new(&config),
            logs: aws_sdk_cloudwatchlogs::Client::new(&config),
            config,
            role: setting("OUTCROP_ROLE"),
            model: setting("OUTCROP_MODEL"),
            embedder: setting("OUTCROP_EMBEDDER"),
            throttled: setting("OUTCROP_THROTTLED"),
            bucket: "sdk-rust",
            job: String::new(),
            artifact: String::new(),
            packages: Vec::new(),
            chatted: String::new(),
            base: String::new(),
            answered: String::new(),
            cited: Vec::new(),
        }
    }

    pub fn model_arn(&self, id: &str) -> String {
        format!("arn:aws:bedrock:{}::foundation-model/{id}", self.config.region().map_or("", |r| r.as_ref()))
    }

    pub fn account(&self) -> &str {
        self.role.split(':').nth(4).unwrap_or_default()
    }
}

pub fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

fn http_client(context: TlsContext) -> SharedHttpClient {
    aws_smithy_http_client::Builder::new().tls_provider(tls::Provider::Rustls(CryptoMode::Ring)).tls_context(context).build_https()
}

/// Trusts the certificates of AWS_CA_BUNDLE alone, which this SDK does not read itself.
pub fn trusting_client() -> SharedHttpClient {
    let pem = std::fs::read(setting("AWS_CA_BUNDLE")).expect("AWS_CA_BUNDLE");
    let store = TrustStore::empty().with_pem_certificate(pem);
    http_client(TlsContext::builder().with_trust_store(store).build().expect("the trust store is valid"))
}

/// Waits at most a second where the waiters of SageMaker's client would wait for minutes between two questions.
#[derive(Debug)]
struct Impatient;

impl AsyncSleep for Impatient {
    fn sleep(&self, duration: Duration) -> Sleep {
        let asked = if duration > Duration::from_secs(15) { Duration::from_secs(1) } else { duration };
        Sleep::new(tokio::time::sleep(asked))
    }
}
